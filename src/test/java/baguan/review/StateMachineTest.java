package baguan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every act in every state: where it leads, or that it is refused. */
final class StateMachineTest {
  /** What is not here is refused. */
  private static final String WAYS =
      """
      draft      check:checking withdraw:withdrawn
      checking   find:needs_fix clear:ready fail:needs_fix withdraw:withdrawn
      needs_fix  check:checking propose:needs_fix submit:in_review register:needs_fix \
      withdraw:withdrawn
      ready      check:checking propose:ready submit:in_review register:ready withdraw:withdrawn
      in_review  waive:in_review waive_must_fix:in_review call_false_positive:in_review \
      require_fix:in_review return:needs_fix ask_rejection:in_review reject:rejected \
      ask_co_sign:co_sign approve:approved register:in_review withdraw:withdrawn
      co_sign    waive:co_sign waive_must_fix:co_sign second_waiver:co_sign \
      call_false_positive:co_sign require_fix:co_sign return:needs_fix ask_co_sign:co_sign \
      agree:co_sign object:needs_fix approve:approved register:co_sign withdraw:withdrawn
      approved   return:needs_fix void:needs_fix register:approved release:released
      released   archive:archived recall:recalled
      archived   recall:recalled
      recalled
      rejected
      withdrawn
      """;

  /** What each way asks for. */
  private static final String GUARDS =
      """
      propose              reason point_named
      submit               aim_stated must_fix_proposed
      waive                end_ahead reason point_named end_stated
      waive_must_fix       end_ahead reason point_named end_stated
      second_waiver        reason point_named first_waiver
      call_false_positive  end_ahead reason point_named end_stated
      require_fix          point_named
      return               long_reason
      ask_rejection        long_reason
      reject               long_reason second_rejecter
      ask_co_sign          must_fix_decided parts_read departments_named
      agree                same_bytes asked
      object               reason asked
      approve              aim_stated must_fix_settled parts_read co_signs_answered route_agreed \
      same_bytes end_ahead
      release              approved_bytes still_valid approved_channel
      recall               reason
      """;

  @Test
  void everyActInEveryStateLeadsWhereTheTableSays() {
    Map<State, Map<String, String>> expected = new EnumMap<>(State.class);
    for (String line : WAYS.lines().toList()) {
      List<String> words = List.of(line.split(" +"));
      Map<String, String> ways = new TreeMap<>();
      for (String way : words.subList(1, words.size())) {
        ways.put(way.substring(0, way.indexOf(':')), way.substring(way.indexOf(':') + 1));
      }
      expected.put(State.valueOf(words.get(0).toUpperCase(Locale.ROOT)), ways);
    }
    Map<State, Map<String, String>> actual = new EnumMap<>(State.class);
    for (State state : State.values()) {
      Map<String, String> ways = new TreeMap<>();
      for (Act act : Act.values()) {
        StateMachine.of(state, act).ifPresent(way -> ways.put(act.id(), way.to().id()));
      }
      actual.put(state, ways);
    }
    assertThat(actual).isEqualTo(expected);
  }

  @Test
  void everyWayAsksForWhatTheTableSays() {
    Map<String, String> expected = new TreeMap<>();
    for (String line : GUARDS.lines().toList()) {
      String[] words = line.split(" +", 2);
      expected.put(words[0], words[1]);
    }
    for (Transition way : StateMachine.all()) {
      String guards = way.guards().stream().map(Guard::id).collect(Collectors.joining(" "));
      assertThat(guards).as(way.toString()).isEqualTo(expected.getOrDefault(way.act().id(), ""));
    }
  }

  @Test
  void whatIsOverIsNobodysTurn() {
    for (State state : State.values()) {
      Turn turn = Turn.of(state, "d", new java.util.TreeSet<>());
      assertThat(turn.who() == Turn.Who.NOBODY).as(state.id()).isEqualTo(state.done());
    }
    assertThat(Arrays.stream(State.values()).filter(State::done)).hasSize(5);
  }
}
