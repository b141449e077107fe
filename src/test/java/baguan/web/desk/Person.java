package baguan.web.desk;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser of their own, who reads a page before they send its form. */
final class Person {
  private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
  private final String base;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private String csrf = "";
  private String prefer = "";

  Person(String base) {
    this.base = base;
  }

  static Person in(String base, String login) throws Exception {
    Person person = new Person(base);
    person.get("/signin");
    person.post("/signin", "login", login, "password", Town.PASSWORD);
    return person;
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(base + path)).build());
  }

  /** The same of something that is no text. */
  HttpResponse<byte[]> picture(String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofByteArray());
  }

  /** Sends a form with the token of the page last read. */
  HttpResponse<String> post(String path, String... fields) throws Exception {
    return send(form(path, fields));
  }

  private HttpRequest form(String path, String... fields) {
    StringBuilder body = new StringBuilder("csrf=" + csrf);
    for (int i = 0; i < fields.length; i += 2) {
      body.append('&').append(fields[i]).append('=');
      body.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return HttpRequest.newBuilder(URI.create(base + path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body.toString()))
        .build();
  }

  /** Sends a form whose answer is a file. */
  HttpResponse<byte[]> download(String path, String... fields) throws Exception {
    return client.send(form(path, fields), BodyHandlers.ofByteArray());
  }

  /** The same with a file. */
  HttpResponse<String> upload(String path, String name, String text, String... fields)
      throws Exception {
    StringBuilder body = new StringBuilder(part("csrf", "") + csrf);
    for (int i = 0; i < fields.length; i += 2) {
      body.append("\r\n").append(part(fields[i], "")).append(fields[i + 1]);
    }
    body.append("\r\n").append(part("file", "; filename=\"" + name + "\"")).append(text);
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "multipart/form-data; boundary=B")
            .header("Prefer", prefer)
            .POST(BodyPublishers.ofString(body.append("\r\n--B--\r\n").toString()))
            .build());
  }

  /** The same by a browser that would rather watch. */
  HttpResponse<String> watched(String path, String name, String text, String... fields)
      throws Exception {
    prefer = "respond-async";
    try {
      return upload(path, name, text, fields);
    } finally {
      prefer = "";
    }
  }

  /** Takes something off the token of the forms. */
  void strip(String end) {
    csrf = csrf.replace(end, "");
  }

  void forget() {
    csrf = "x";
  }

  private static String part(String name, String more) {
    return "--B\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n";
  }

  private HttpResponse<String> send(HttpRequest request) throws Exception {
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    Matcher token = CSRF.matcher(answer.body());
    if (token.find()) {
      csrf = token.group(1);
    }
    return answer;
  }
}
