package baguan.engine;

import baguan.rule.Fault;
import baguan.rule.RuleError;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.io.Resource;

/** DRL to classes, by the executable model only. Costs seconds: the result is cached as a jar. */
final class Compiler {
  private Compiler() {}

  /**
   * Compiles all rules together.
   *
   * @param drl by rule id
   * @return class files and resources by their path in a jar, sorted
   * @throws RuleError with the guilty files; then each is compiled alone, to name it
   */
  static SortedMap<String, byte[]> compile(SortedMap<String, String> drl) throws RuleError {
    KieBuilder all = build(drl);
    if (!all.getResults().hasMessages(Message.Level.ERROR)) {
      return files((InternalKieModule) all.getKieModule());
    }
    List<Fault> faults = new ArrayList<>();
    for (Map.Entry<String, String> one : drl.entrySet()) {
      KieBuilder alone = build(new TreeMap<>(Map.of(one.getKey(), one.getValue())));
      for (Message message : alone.getResults().getMessages(Message.Level.ERROR)) {
        faults.add(fault(one.getKey(), message));
      }
    }
    if (faults.isEmpty()) { // only together: a clash of names
      all.getResults().getMessages(Message.Level.ERROR).forEach(m -> faults.add(fault("rules", m)));
    }
    throw new RuleError(faults);
  }

  private static KieBuilder build(SortedMap<String, String> drl) {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(services.newReleaseId("baguan", "rules", "1"));
    for (Map.Entry<String, String> rule : drl.entrySet()) {
      // bytes and a named charset: written as a string it would go through the platform's
      Resource resource =
          services
              .getResources()
              .newByteArrayResource(rule.getValue().getBytes(StandardCharsets.UTF_8), "UTF-8");
      files.write("src/main/resources/rules/" + rule.getKey() + ".drl", resource);
    }
    return services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
  }

  private static SortedMap<String, byte[]> files(InternalKieModule module) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String name : module.getFileNames()) {
      if (!name.endsWith(".drl") && !name.startsWith("META-INF/maven/")) {
        files.put(name, module.getBytes(name));
      }
    }
    return files;
  }

  private static Fault fault(String id, Message message) {
    String what = message.getText().lines().findFirst().orElse("").strip();
    return new Fault(id + "/rule.drl", Math.max(1, message.getLine()), what, "correct it");
  }
}
