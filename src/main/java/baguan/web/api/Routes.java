package baguan.web.api;

import baguan.gate.Check;
import baguan.web.Problem;
import java.util.ArrayList;
import java.util.List;

/** Every endpoint there is. What is not in the table is not found. */
final class Routes {
  private Routes() {}

  static List<Route> all(Check<Problem> check) {
    List<Route> all = new ArrayList<>();
    all.add(Route.get("/openapi.yaml", "getSpec", call -> Spec.answer()).opened());
    all.addAll(Reads.routes());
    all.addAll(new Files(check).routes());
    all.addAll(Changes.routes());
    all.addAll(AuditReads.routes());
    all.addAll(HookRoutes.routes());
    return List.copyOf(all);
  }
}
