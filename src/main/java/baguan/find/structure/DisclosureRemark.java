package baguan.find.structure;

import baguan.fact.Element;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.fact.Role;
import java.util.List;
import java.util.Set;

/**
 * Whether the note below the date says who may see the document (通行做法). 公告 and 通告 are for all by
 * nature.
 */
final class DisclosureRemark {
  private static final String RULE = "official-policy/disclosure-attribute-missing";
  private static final Set<String> KINDS = Set.of("通知", "意见", "决定", "通报", "批复");

  private final Structure structure;
  private final List<Fact> facts;

  DisclosureRemark(Structure structure, List<Fact> facts) {
    this.structure = structure;
    this.facts = facts;
  }

  /** Older documents are left alone: the note came with the rules on disclosure. */
  void find() {
    List<Element> dates = structure.all(Role.DATE).toList();
    boolean asked = KINDS.contains(structure.profile().kind()) && !structure.has(Role.NOTE);
    if (asked && !dates.isEmpty() && !DateForm.of(dates.get(0).text()).old()) {
      Element date = dates.get(0);
      facts.add(new Passage(RULE, date.text(), "", structure.profile().kind(), date.at()));
    }
  }
}
