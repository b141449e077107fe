package baguan.canary;

import java.nio.charset.StandardCharsets;

/** A mail, a web page and a rich text with a marked word in each hiding place. */
final class MailNest {
  private MailNest() {}

  static byte[] mail() {
    return bytes(
        """
        Received: from CNRECEIV (CNRECEIV [10.1.2.3]) by mx.example
        X-Originating-IP: [10.9.8.7]
        X-Mailer: CNMAILER
        X-Own: CNXOWN
        Message-ID: <1@CNMSGID.local>
        From: CNFROM <a@example.org>
        To: b@example.org
        Bcc: CNBCC <c@example.org>
        Resent-Bcc: CNREBCC <d@example.org>
        Subject: CNSUBJ
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=X

        CNPREAMB
        --X
        Content-Type: multipart/alternative; boundary=Y

        --Y
        Content-Type: text/plain; charset=utf-8

        hello CNPLAIN
        --Y
        Content-Type: text/html; charset=utf-8

        <p>hello CNHTML <span style="display:none">CNHTMLHI</span></p>
        --Y--
        --X
        Content-Type: text/plain; name="CNATTACH.txt"
        Content-Disposition: attachment; filename="CNATTACH.txt"
        Content-Description: CNATTDES

        CNATTTXT
        --X
        Content-Type: message/rfc822

        From: e@example.org
        Bcc: CNINBCC <f@example.org>
        Subject: CNINSUBJ

        CNINBODY
        --X--
        CNEPILOG
        """
            .replace("\n", "\r\n"));
  }

  static byte[] page() {
    return bytes(
        """
        <!DOCTYPE html><html><head><meta name="author" content="CNAUTHOR"><title>CNTITLE</title>
        <meta name="generator" content="CNGENERA"><style>.g{display:none}/*CNSTYLE*/</style>
        <script>var a = "CNSCRIPT";</script></head>
        <body data-own="CNDATA"><p>CNBODY</p><!-- CNCOMM -->
        <p style="display:none">CNNODISP</p><p style="visibility:hidden">CNVISIBL</p><p hidden>CNHIDDEN</p>
        <p class="g">CNCLASS</p><p style="color:#fff">CNWHITE</p><p style="font-size:0">CNTINY</p>
        <p style="opacity:0">CNCLEAR</p><p style="position:absolute;left:-9999px">CNOFFPAG</p>
        <p aria-hidden="true">CNARIA</p><template><p>CNTEMPL</p></template><noscript>CNNOSCR</noscript>
        <input type="hidden" name="CNINNAME" value="CNINPUT"><img src="a.png" alt="CNALT" title="CNTITATT">
        <a href="http://intra.example/CNHREF" title="CNATITLE">a</a>
        <!--[if gte mso 9]><xml><o:Author>CNMSO</o:Author></xml><![endif]-->
        <object><param name="x" value="CNPARAM"></object><textarea>CNAREA</textarea>
        <svg><text>CNSVG</text></svg><iframe srcdoc="<p>CNSRCDOC</p>"></iframe></body></html>
        CNAFTER
        """);
  }

  static byte[] rich() {
    return bytes(
        """
        {\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red255\\green255\\blue255;}
        {\\info{\\author CNAUTHOR}{\\operator CNOPERAT}{\\*\\company CNCOMPNY}{\\manager CNMANAGR}{\\doccomm CNDOCCOM}
        {\\keywords CNKEYWD}}
        {\\*\\template C:\\\\Users\\\\CNTEMPLT.dot}{\\*\\revtbl{Unknown;}{CNREVBY;}}
        {\\*\\docvar {CNVARNAM}{CNVARVAL}}{\\*\\userprops{\\propname CNPROPNM}{\\staticval CNPROPVL}}
        {\\header CNHEAD\\par}{\\footer CNFOOT\\par}
        \\pard CNBODY\\par
        {\\v CNHIDDEN}\\par {\\deleted CNDEL}\\par {\\revised CNINS}\\par {\\cf1 CNWHITE}\\par {\\fs2 CNTINY}\\par
        {\\footnote CNFOOTN}\\par {\\*\\atnauthor CNNOTEBY}{\\*\\annotation CNNOTE}\\par
        {\\field{\\*\\fldinst INCLUDETEXT "C:\\\\\\\\CNFIELD.doc"}{\\fldrslt x}}\\par
        {\\*\\bkmkstart CNBOOKM}y{\\*\\bkmkend CNBOOKM}\\par
        {\\*\\unknown CNUNKNOW}\\par {\\*\\xmlopen {\\*\\xmlattr CNXMLATT}}\\par
        {\\shp{\\*\\shpinst{\\sp{\\sn wzDescription}{\\sv CNALT}}{\\shptxt CNBOX\\par}}}
        }
        CNTRAILG
        """);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
