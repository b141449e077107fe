package baguan.engine;

import baguan.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** What a rule's right-hand side speaks to. Which rule speaks, the engine knows. One thread. */
public final class Flags {
  private final List<Flag> raised = new ArrayList<>();
  private String rule = "";

  /** Claims that something is wrong at a place. */
  public Flag at(Span at) {
    Flag flag = new Flag(rule, at);
    raised.add(flag);
    return flag;
  }

  void speaking(String id) {
    rule = id;
  }

  List<Flag> raised() {
    return raised;
  }

  /** One claim being made. */
  public static final class Flag {
    final String rule;
    final Span at;
    final List<Span> related = new ArrayList<>();
    final TreeMap<String, String> args = new TreeMap<>();

    private Flag(String rule, Span at) {
      this.rule = rule;
      this.at = at;
    }

    /** Names something the wording speaks of; enums are written as their {@code id} would be. */
    public Flag with(String name, Object value) {
      args.put(name, value instanceof Enum<?> e ? name(e) : String.valueOf(value));
      return this;
    }

    /** Another basis than the rule's own: a body's manual. Empty changes nothing. */
    public Flag basis(String other) {
      return other.isEmpty() ? this : with("basis", other);
    }

    /** Points at another place that belongs to the claim. */
    public Flag see(Span other) {
      related.add(other);
      return this;
    }

    /** Points at all other places of one and the same claim. */
    public Flag see(List<Span> others) {
      related.addAll(others);
      return this;
    }

    private static String name(Enum<?> e) {
      return e.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
