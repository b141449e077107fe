package baguan.extract.rtf;

import baguan.extract.Sink;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Files written as hex digits: pictures, and OLE objects with whatever they hold. */
final class RtfFiles {
  private static final byte[] COMPOUND = {
    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
  };

  private final Sink sink;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private String picture = "";
  private int half = -1;
  private int pictures;
  private int objects;

  RtfFiles(Sink sink) {
    this.sink = sink;
  }

  void start(RtfOut out) {
    if (out.equals(RtfOut.DATA) || out.equals(RtfOut.PICTURE)) {
      bytes.reset();
      half = -1;
      picture = "";
    }
  }

  void picture(String word) {
    picture = word;
  }

  void hex(int character) {
    int digit = Character.digit(character, 16);
    if (digit < 0) {
      return;
    }
    if (half < 0) {
      half = digit;
    } else {
      bytes.write(half * 16 + digit);
      half = -1;
    }
  }

  void end(RtfOut out) {
    if (out.equals(RtfOut.PICTURE) && bytes.size() > 0) {
      sink.embed("picture-" + ++pictures + ending(), bytes.toByteArray());
      bytes.reset();
    } else if (out.equals(RtfOut.DATA) && bytes.size() > 0) {
      sink.embed("object-" + ++objects, compound(bytes.toByteArray()));
      bytes.reset();
    }
  }

  private String ending() {
    return switch (picture) {
      case "pngblip" -> ".png";
      case "jpegblip" -> ".jpg";
      case "emfblip" -> ".emf";
      case "wmetafile" -> ".wmf";
      default -> ".bin";
    };
  }

  /** The compound file within an OLE 1 object, or all of it when there is none. */
  private static byte[] compound(byte[] all) {
    for (int i = 0; i + COMPOUND.length <= Math.min(all.length, 1024); i++) {
      if (Arrays.equals(all, i, i + COMPOUND.length, COMPOUND, 0, COMPOUND.length)) {
        return Arrays.copyOfRange(all, i, all.length);
      }
    }
    return all;
  }
}
