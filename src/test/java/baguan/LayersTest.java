package baguan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import baguan.fact.Fact;
import baguan.fact.Vocabulary;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;

/** Dependencies point inwards, and each library has one home. */
@AnalyzeClasses(packages = "baguan", importOptions = DoNotIncludeTests.class)
final class LayersTest {
  @ArchTest static final ArchRule document = mayUse("document");
  @ArchTest static final ArchRule fact = mayUse("fact", "document");
  @ArchTest static final ArchRule finding = mayUse("finding", "document");
  @ArchTest static final ArchRule extract = mayUse("extract", "document");
  @ArchTest static final ArchRule find = mayUse("find", "document", "fact");
  @ArchTest static final ArchRule rule = mayUse("rule", "document", "fact", "find", "finding");

  @ArchTest
  static final ArchRule engine = mayUse("engine", "document", "fact", "find", "finding", "rule");

  @ArchTest
  static final ArchRule check =
      mayUse("check", "document", "fact", "finding", "extract", "find", "rule", "engine");

  @ArchTest
  static final ArchRule report =
      mayUse("report", "document", "fact", "finding", "find", "rule", "engine", "check");

  @ArchTest
  static final ArchRule eval =
      mayUse("eval", "document", "fact", "finding", "find", "extract", "rule", "engine", "check");

  @ArchTest static final ArchRule picture = mayUse("picture", "check");

  @ArchTest
  static final ArchRule worker = mayUse("worker", "document", "fact", "finding", "rule", "check");

  @ArchTest static final ArchRule review = mayUse("review", "finding");
  @ArchTest static final ArchRule store = mayUse("store", "finding", "review");

  @ArchTest static final ArchRule compare = mayUse("compare", "finding", "review");

  @ArchTest
  static final ArchRule gate =
      mayUse(
          "gate",
          "document",
          "fact",
          "finding",
          "rule",
          "check",
          "report",
          "review",
          "compare",
          "store");

  @ArchTest static final ArchRule company = mayUse("company", "gate", "store");

  @ArchTest
  static final ArchRule decisionsArePure =
      noClasses()
          .that()
          .resideInAnyPackage("baguan.review..", "baguan.compare..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.io..", "java.nio.file..", "java.net..", "java.sql..", "org.slf4j..", "tools..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.time.Clock");

  @ArchTest
  static final ArchRule databases =
      only(
          "baguan.store",
          "org.jdbi..",
          "org.flywaydb..",
          "com.zaxxer..",
          "org.sqlite..",
          "org.postgresql..",
          "com.github.kagkarlsson..",
          "java.sql..",
          "javax.sql..");

  @ArchTest static final ArchRule diff = only("baguan.compare", "com.github.difflib..");

  @ArchTest
  static final ArchRule passwords =
      only("baguan.gate", "org.springframework..", "org.bouncycastle..");

  @ArchTest static final ArchRule drools = only("baguan.engine", "org.drools..", "org.kie..");

  @ArchTest
  static final ArchRule tika =
      only(
          "baguan.extract",
          "org.apache.tika..",
          "org.apache.poi..",
          "com.ctc.wstx..",
          "org.codehaus.stax2..",
          "org.jsoup..",
          "org.apache.commons.compress..");

  @ArchTest
  static final ArchRule pdf =
      noClasses()
          .that()
          .resideOutsideOfPackages("baguan.extract..", "baguan.picture..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.pdfbox..");

  /** What draws is only ever put into a worker, by whoever puts the parts together. */
  @ArchTest
  static final ArchRule drawing =
      noClasses()
          .that()
          .resideOutsideOfPackages("baguan.picture..", "baguan.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("baguan.picture..");

  @ArchTest
  static final ArchRule jetty =
      only("baguan.web", "org.eclipse.jetty..", "jakarta.servlet..", "gg.jte..");

  @ArchTest
  static final ArchRule mail = only("baguan.web.mail", "jakarta.mail..", "org.eclipse.angus..");

  @ArchTest
  static final ArchRule companyAccounts =
      only("baguan.company", "javax.naming..", "com.nimbusds..");

  @ArchTest static final ArchRule picocli = only("baguan.cli", "picocli..");

  @ArchTest
  static final ArchRule jackson =
      noClasses().should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule oneFolderAfterTheOther =
      slices().matching("baguan.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule everyFactIsInTheVocabulary =
      classes()
          .that()
          .implement(Fact.class)
          .should(
              ArchCondition.from(
                  DescribedPredicate.describe("be in Vocabulary.FACTS", LayersTest::listed)));

  private static boolean listed(JavaClass type) {
    return Vocabulary.FACTS.stream().anyMatch(fact -> fact.getName().equals(type.getName()));
  }

  private static ArchRule mayUse(String name, String... others) {
    String[] allowed = new String[others.length + 1];
    allowed[0] = inside(name);
    for (int i = 0; i < others.length; i++) {
      allowed[i + 1] = inside(others[i]);
    }
    DescribedPredicate<JavaClass> ours = JavaClass.Predicates.resideInAPackage("baguan..");
    return classes()
        .that()
        .resideInAPackage(inside(name))
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.not(ours).or(JavaClass.Predicates.resideInAnyPackage(allowed)))
        .allowEmptyShould(true);
  }

  private static ArchRule only(String home, String... library) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(home + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library);
  }

  private static String inside(String name) {
    return "baguan." + name + "..";
  }
}
