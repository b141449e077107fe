package baguan.review;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Who acts.
 *
 * @param principal whose deputy the person is in this act
 * @param client {@code web}, {@code api}, {@code cli} …: for the record
 */
public record Actor(Person person, Optional<Person> principal, String client) {
  /** Baguan itself. */
  public static final Actor SYSTEM =
      of(new Person("system", "", "", "", true, new TreeSet<>()), "system");

  public static Actor of(Person person, String client) {
    return new Actor(person, Optional.empty(), client);
  }

  /** Whose rights count. */
  public Person authority() {
    return principal.orElse(person);
  }

  /** All who must not be the author. */
  public List<Person> everybody() {
    return principal.map(p -> List.of(person, p)).orElseGet(() -> List.of(person));
  }

  public boolean system() {
    return this.equals(SYSTEM);
  }
}
