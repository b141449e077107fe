package baguan.engine;

import baguan.fact.Fact;
import baguan.fact.Profile;
import baguan.fact.Release;
import baguan.fact.TermHit;
import baguan.finding.Finding;
import baguan.rule.RuleCard;
import baguan.rule.RuleError;
import baguan.rule.RuleSet;
import baguan.rule.Scope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Judges facts. Thread-safe: compiled once, one session a document. */
public final class Engine {
  /** More claims than any reader can use: reaching it is a crash, never a shorter list. */
  private static final int MOST_FIRINGS = 200_000;

  private final RuleSet rules;
  private final KieBase base;
  private final boolean tablesOnly;
  private volatile @Nullable Skipped last;

  private Engine(RuleSet rules, KieBase base) {
    this.rules = rules;
    this.base = base;
    this.tablesOnly = rules.drl().isEmpty();
  }

  /**
   * Compiles the rules or takes them from the cache.
   *
   * @param compiling told the number of rules when that takes a while
   */
  public static Engine of(RuleSet rules, RuleCache cache, IntConsumer compiling)
      throws RuleError, IOException {
    return new Engine(rules, RuleBase.of(rules, cache, compiling));
  }

  public RuleSet rules() {
    return rules;
  }

  /** Rules that do not apply to such a document, and which setting excludes each. */
  public SortedMap<String, String> skipped(Profile profile, Release release) {
    Kind kind = new Kind(profile.type(), profile.script(), release.jurisdiction());
    Skipped last = this.last;
    if (last == null || !last.kind().equals(kind)) {
      last = new Skipped(kind, excluded(profile, release));
      this.last = last;
    }
    return last.rules();
  }

  /** What a {@link Scope} asks of a document. */
  private record Kind(String type, String script, String jurisdiction) {}

  /** Kept: most documents are of the kind of the one before. */
  private record Skipped(Kind kind, SortedMap<String, String> rules) {}

  private SortedMap<String, String> excluded(Profile profile, Release release) {
    TreeMap<String, String> skipped = new TreeMap<>();
    for (RuleCard card : rules.cards().values()) {
      String why = card.scope().excludedBy(profile, release);
      if (!why.isEmpty()) {
        skipped.put(card.id(), why);
      }
    }
    return Collections.unmodifiableSortedMap(skipped);
  }

  /** Findings of all rules but the skipped ones, sorted, none twice. */
  public List<Finding> run(List<Fact> facts, Set<String> skipped) {
    List<Finding> found = new ArrayList<>();
    List<Fact> joined = new ArrayList<>(facts.size());
    for (Fact fact : facts) {
      if (fact instanceof TermHit hit && table(hit, skipped, found)) {
        continue;
      }
      joined.add(fact);
    }
    judge(joined, skipped, found);
    return found.stream().sorted(Finding.ORDER).distinct().toList();
  }

  /** The one rule of all tables that have no DRL of their own. True when the hit is dealt with. */
  private boolean table(TermHit hit, Set<String> skipped, List<Finding> found) {
    RuleCard card = rules.cards().get(hit.table());
    if (card == null || card.drl().isPresent()) {
      return false;
    }
    if (!skipped.contains(card.id()) && (card.quoted() || !hit.quoted())) {
      TreeMap<String, String> args = new TreeMap<>();
      args.put("term", hit.term());
      args.put("preferred", hit.preferred());
      args.put("note", hit.note());
      found.add(new Finding(card.id(), card.severity(), card.preview(), hit.at(), List.of(), args));
    }
    return true;
  }

  private void judge(List<Fact> facts, Set<String> skipped, List<Finding> found) {
    Flags flags = new Flags();
    KieSession session = base.newKieSession();
    try {
      session.addEventListener(
          new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
              flags.speaking(event.getMatch().getRule().getName());
            }
          });
      if (!tablesOnly) {
        session.setGlobal("flag", flags);
      }
      facts.forEach(session::insert);
      int fired =
          session.fireAllRules(match -> !skipped.contains(match.getRule().getName()), MOST_FIRINGS);
      if (fired >= MOST_FIRINGS) {
        throw new IllegalStateException("rules fired " + fired + " times on one document");
      }
    } finally {
      session.dispose();
    }
    Set<Finding> unique = new LinkedHashSet<>();
    for (Flags.Flag flag : flags.raised()) {
      RuleCard card = rules.cards().get(flag.rule);
      if (card == null) {
        throw new IllegalStateException("compiled rule " + flag.rule + " has no folder");
      }
      unique.add(
          new Finding(
              card.id(), card.severity(), card.preview(), flag.at, flag.related, flag.args));
    }
    found.addAll(unique);
  }
}
