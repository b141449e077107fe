package baguan.extract;

import org.apache.tika.config.ServiceLoader;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/**
 * Tika's list of types and its detectors, made when the first file needs them: they are a fifth of
 * a start, and the usual Office packages say themselves what they are. Thread-safe.
 */
final class TikaTypes {
  private final ClassLoader classes;
  private final ServiceLoader loader;
  private @Nullable TypeDetector detector;

  TikaTypes(ClassLoader classes) {
    this.classes = classes;
    this.loader = new ServiceLoader(classes);
  }

  ClassLoader classes() {
    return classes;
  }

  ServiceLoader loader() {
    return loader;
  }

  /** One for the whole program. */
  MimeTypes types() {
    return MimeTypes.getDefaultMimeTypes();
  }

  MediaTypeRegistry registry() {
    return types().getMediaTypeRegistry();
  }

  synchronized TypeDetector detector() {
    TypeDetector made = detector;
    if (made == null) {
      made = new TypeDetector(new DefaultDetector(types(), loader), types());
      detector = made;
    }
    return made;
  }
}
