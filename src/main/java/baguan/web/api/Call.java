package baguan.web.api;

import baguan.gate.Gate;
import baguan.review.Actor;
import baguan.review.UnknownException;
import baguan.store.Vault;
import baguan.web.Problem;
import baguan.web.Upload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * A request, read and taken apart.
 *
 * @param variables of the path
 * @param revision the caller saw; 0 where none is asked for
 * @param key under which a repeated request gets the first one's answer
 */
record Call(
    Route route,
    Map<String, String> variables,
    Gate gate,
    Actor actor,
    Fields fields,
    Optional<Upload> upload,
    long revision,
    Optional<String> key) {
  String variable(String name) {
    String value = variables.get(name);
    if (value == null) {
      throw new IllegalStateException("no variable " + name + " in " + route.template());
    }
    return value;
  }

  String id() {
    return variable("id");
  }

  int version() {
    String number = variable("number");
    if (!number.matches("[1-9][0-9]{0,8}")) {
      throw new UnknownException("version");
    }
    return Integer.parseInt(number);
  }

  String text(String name) throws Problem {
    return fields.text(name);
  }

  Upload file() {
    return upload.orElseThrow(() -> new IllegalStateException("no file in " + route.template()));
  }

  /** Hash of all that is asked, secrets and the revision seen aside. */
  String fingerprint() {
    String bytes = upload.map(u -> u.name() + '\0' + Vault.sha256(u.bytes())).orElse("");
    String all = route.operation() + '\0' + variables + '\0' + fields.canonical() + '\0' + bytes;
    return Vault.sha256(all.getBytes(StandardCharsets.UTF_8));
  }
}
