package baguan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The log's hashes, against the published vectors of Certificate Transparency. */
final class TreeTest {
  private static final List<String> ENTRIES =
      List.of("", "\0", "\u0010", " !", "01", "@ABC", "PQRSTUVW", "`abcdefghijklmno");
  private static final List<String> HEADS =
      List.of(
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  @Test
  void headsAreThoseOfTheVectors() {
    Tree tree = new Tree();
    List<String> heads = new ArrayList<>(List.of(tree.head()));
    for (String entry : ENTRIES) {
      tree.add(entry);
      heads.add(tree.head());
    }
    assertThat(heads).isEqualTo(HEADS);
  }

  @Test
  void everyEntryIsProvedUnderItsHeadAndUnderNoOther() {
    for (int size = 1; size <= 40; size++) {
      List<String> entries = new ArrayList<>();
      Tree tree = new Tree();
      for (int i = 0; i < size; i++) {
        entries.add("entry " + i);
        tree.add("entry " + i);
      }
      List<byte[]> leaves = entries.stream().map(Tree::leaf).toList();
      for (int i = 0; i < size; i++) {
        List<String> proof = Tree.proof(leaves, i);
        assertThat(Tree.proves(proof, entries.get(i), i, size, tree.head())).isTrue();
        assertThat(Tree.proves(proof, "entry x", i, size, tree.head())).isFalse();
        assertThat(Tree.proves(proof, entries.get(i), i, size, HEADS.get(8))).isFalse();
        assertThat(Tree.proves(proof, entries.get(i), i + 1, size, tree.head())).isFalse();
      }
    }
  }

  @Test
  void entriesHaveOneFormOnly() {
    AuditEntry entry =
        new AuditEntry(
            7,
            1000,
            "p1",
            "",
            "web",
            Act.APPROVE,
            "s1",
            new TreeMap<>(Map.of("b", "\"\n\u0001中", "a", "")));
    assertThat(entry.json())
        .isEqualTo(
            "{\"act\":\"approve\",\"actor\":\"p1\",\"at\":1000,\"behalf\":\"\",\"client\":\"web\","
                + "\"details\":{\"a\":\"\",\"b\":\"\\\"\\n\\u0001中\"},\"object\":\"s1\",\"seq\":7}");
  }
}
