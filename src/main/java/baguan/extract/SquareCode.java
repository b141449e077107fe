package baguan.extract;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a picture shows a QR code (ISO/IEC 18004): three corner marks whose dark and light parts
 * are as 1:1:3:1:1 across, at the ends of two equal sides. A telephone reads it, a reader does not.
 */
final class SquareCode {
  private static final int LEAST = 40; // pixels a side
  private static final int MOST = 1_200;
  private static final int CONTRAST = 64; // of 255
  private static final int CORNERS = 24; // looked at; photographs of railings have many

  private record Corner(double x, double y, double module) {
    double distance(Corner other) {
      return Math.hypot(x - other.x, y - other.y);
    }
  }

  private final boolean[][] dark; // by row
  private final int width;
  private final List<Corner> corners = new ArrayList<>();

  private SquareCode(boolean[][] dark) {
    this.dark = dark;
    this.width = dark[0].length;
  }

  /** False also of pictures that are not about square, or cannot be opened: those are not codes. */
  static boolean isIn(byte[] bytes) {
    BufferedImage image = open(bytes);
    boolean[][] dark = image == null ? null : darkness(image);
    return dark != null && new SquareCode(dark).found();
  }

  private static @Nullable BufferedImage open(byte[] bytes) {
    try (ImageInputStream in = // in memory: nothing of a document goes to a temporary file
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return null;
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        int w = reader.getWidth(0);
        int h = reader.getHeight(0);
        boolean square = 3 * w <= 4 * h && 3 * h <= 4 * w;
        return square && Math.min(w, h) >= LEAST && Math.max(w, h) <= MOST ? reader.read(0) : null;
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      return null; // whoever reads the picture says what is wrong with it
    }
  }

  /** Darker than the middle between its darkest and lightest; null when there is no contrast. */
  private static boolean @Nullable [][] darkness(BufferedImage image) {
    int w = image.getWidth();
    int h = image.getHeight();
    int[] rgb = image.getRGB(0, 0, w, h, null, 0, w);
    int low = 255;
    int high = 0;
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] = light(rgb[i]);
      low = Math.min(low, rgb[i]);
      high = Math.max(high, rgb[i]);
    }
    if (high - low < CONTRAST) {
      return null;
    }
    boolean[][] dark = new boolean[h][w];
    for (int i = 0; i < rgb.length; i++) {
      dark[i / w][i % w] = 2 * rgb[i] < low + high;
    }
    return dark;
  }

  /** On white where it is transparent. */
  private static int light(int argb) {
    int alpha = argb >>> 24;
    int grey = (3 * (argb >> 16 & 255) + 6 * (argb >> 8 & 255) + (argb & 255)) / 10;
    return (grey * alpha + 255 * (255 - alpha)) / 255;
  }

  private boolean found() {
    for (int y = 0; y < dark.length && corners.size() < CORNERS; y++) {
      row(y);
    }
    for (Corner corner : corners) {
      for (Corner a : corners) {
        for (Corner b : corners) {
          if (square(corner, a, b)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void row(int y) {
    int[] runs = new int[5]; // the last five, dark ones at even places
    int start = 0;
    for (int x = 1; x <= width; x++) {
      if (x < width && dark[y][x] == dark[y][x - 1]) {
        continue;
      }
      System.arraycopy(runs, 1, runs, 0, 4);
      runs[4] = x - start;
      start = x;
      if (dark[y][x - 1] && likeCorner(runs)) {
        corner(x - runs[4] - runs[3] - runs[2] / 2, y, sum(runs) / 7.0);
      }
    }
  }

  /** Keeps a place whose column is like its row; one a mark. */
  private void corner(int x, int y, double module) {
    int[] runs = column(x, y);
    boolean alike = likeCorner(runs) && Math.abs(sum(runs) / 7.0 - module) <= module / 2;
    Corner corner = new Corner(x, y, module);
    if (alike && corners.stream().noneMatch(c -> c.distance(corner) < 4 * module)) {
      corners.add(corner);
    }
  }

  private int[] column(int x, int y) {
    int[] runs = new int[5];
    int top = y;
    while (top >= 0 && dark[top][x]) {
      top--;
    }
    int bottom = y;
    while (bottom < dark.length && dark[bottom][x]) {
      bottom++;
    }
    runs[2] = bottom - top - 1;
    runs[1] = run(x, top, -1, false);
    runs[0] = run(x, top - runs[1], -1, true);
    runs[3] = run(x, bottom, 1, false);
    runs[4] = run(x, bottom + runs[3], 1, true);
    return runs;
  }

  private int run(int x, int from, int step, boolean color) {
    int y = from;
    while (y >= 0 && y < dark.length && dark[y][x] == color) {
      y += step;
    }
    return Math.abs(y - from);
  }

  private static int sum(int[] runs) {
    return runs[0] + runs[1] + runs[2] + runs[3] + runs[4];
  }

  private static boolean likeCorner(int[] runs) {
    double module = sum(runs) / 7.0;
    for (int i = 0; i < runs.length; i++) {
      int modules = i == 2 ? 3 : 1;
      if (runs[i] == 0 || Math.abs(runs[i] - modules * module) > modules * module / 2) {
        return false;
      }
    }
    return module >= 1;
  }

  private static boolean square(Corner corner, Corner a, Corner b) {
    double one = corner.distance(a);
    double other = corner.distance(b);
    double module = corner.module();
    boolean sides = one >= 10 * module && one <= 180 * module && Math.abs(one - other) < one / 8;
    boolean right = Math.abs(a.distance(b) - one * Math.sqrt(2)) < one / 6;
    boolean alike =
        Math.max(a.module(), b.module()) < 1.4 * module
            && Math.min(a.module(), b.module()) * 1.4 > module;
    return sides && right && alike;
  }
}
