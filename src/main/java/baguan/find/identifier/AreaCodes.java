package baguan.find.identifier;

/** Area codes of the Chinese fixed network, each between two spaces. */
final class AreaCodes {
  static final String ALL = expand();

  private AreaCodes() {}

  private static String expand() {
    String prefixes =
        "010 020-025 027-029 0310-0319 0335 0349 0350-0359 0370-0379 0391-0398 0410-0419 0421 0427"
            + " 0429 0431-0439 0451-0459 0464 0467-0469 0470-0479 0482 0483 0510-0519 0523 0527"
            + " 0530-0539 0543 0546 0550-0559 0561-0566 0570-0580 0591-0599 0631-0635 0660 0662"
            + " 0663 0668 0691 0692 0701 0710-0719 0722 0724 0728 0730-0739 0743-0746 0750-0760"
            + " 0762 0763 0766 0768 0769 0770-0779 0790-0799 0812 0813 0816-0818 0825-0839"
            + " 0851-0859 0870-0879 0883 0886-0888 0891-0898 0901-0909 0911-0919 0930-0939 0941"
            + " 0943 0951-0955 0970-0979 0990-0999";
    StringBuilder all = new StringBuilder(" ");
    for (String entry : prefixes.split(" ")) {
      int dash = entry.indexOf('-');
      String first = dash < 0 ? entry : entry.substring(0, dash);
      int to = Integer.parseInt(dash < 0 ? entry : entry.substring(dash + 1));
      for (int code = Integer.parseInt(first); code <= to; code++) {
        all.append('0').append(code).append(' ');
      }
    }
    return all.toString();
  }
}
