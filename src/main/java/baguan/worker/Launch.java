package baguan.worker;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts a worker's JVM: the same Java and class path, little memory, an empty environment. */
final class Launch {
  private static final List<String> KEPT =
      List.of("PATH", "HOME", "XDG_CACHE_HOME", "TESSDATA_PREFIX", "SystemRoot");

  private Launch() {}

  /**
   * @param temporary the only folder it is to write to
   */
  static Process start(WorkerSettings settings, Path socket, Path temporary) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + settings.heapMegabytes() + "m",
            "-XX:MaxDirectMemorySize=64m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+DisableAttachMechanism",
            "-XX:-UsePerfData",
            "-XX:ErrorFile=" + temporary.resolve("error.log"),
            "-Xshare:auto",
            "-Xlog:disable",
            "-Xlog:all=off",
            "-Dfile.encoding=UTF-8",
            "-Duser.timezone=UTC",
            "-Djava.awt.headless=true",
            "-Djava.net.useSystemProxies=false",
            "-Djava.io.tmpdir=" + temporary,
            "-Dbaguan.home=" + System.getProperty("baguan.home", ".")));
    for (String flag : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
      if (flag.startsWith("-XX:SharedArchiveFile=")) {
        command.add(flag);
      }
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(settings.command());
    command.addAll(List.of("--socket", socket.toString()));
    command.addAll(List.of("--soft-seconds", Integer.toString(settings.softSeconds())));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.keySet().retainAll(KEPT);
    environment.put("LC_ALL", "C.UTF-8");
    return builder.start();
  }
}
