package baguan.gate;

import baguan.store.Location;
import baguan.store.Receipts;
import baguan.store.Store;
import baguan.store.Timetable;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The gate of one office, its parts by what they are for. Thread-safe; to be closed. */
public final class Gate implements AutoCloseable {
  private final Store store;
  private final Policy policy;
  private final Acts acts;
  private final Intake intake;
  private final Reviews reviews;
  private final CoSigning coSigning;
  private final Outbox outbox;
  private final Cases cases;
  private final Sights sights;
  private final Comparisons comparisons;
  private final Accounts accounts;
  private final Company company;
  private final Office office;
  private final AuditTrail audit;
  private final Hooks hooks;
  private final Statistics statistics;
  private final Bundles bundles;
  private final Calendars calendars;
  private final Deputies deputies;
  private final Bell bell;
  private final Letters letters;
  private final Retention retention;

  private Gate(Store store, Clock clock, Policy policy, Directory directory) {
    this.store = store;
    this.policy = policy;
    this.acts = new Acts(store, clock);
    this.intake = new Intake(acts, policy);
    this.calendars = new Calendars(acts, policy);
    this.reviews = new Reviews(acts, calendars);
    this.coSigning = new CoSigning(acts);
    this.outbox = new Outbox(acts, policy);
    this.cases = new Cases(acts);
    this.sights = new Sights(acts);
    this.accounts = new Accounts(acts, directory);
    this.company = new Company(acts, accounts);
    this.office = new Office(acts, accounts);
    this.audit = new AuditTrail(store);
    this.hooks = new Hooks(acts);
    this.bell = new Bell(acts);
    this.letters = new Letters(acts, policy);
    this.comparisons = new Comparisons(acts);
    this.statistics = new Statistics(acts, calendars);
    this.deputies = new Deputies(acts);
    this.bundles = new Bundles(acts, cases);
    this.retention = new Retention(acts);
  }

  /** Opens the store there, or makes one. */
  public static Gate open(Location location, Clock clock, Policy policy) {
    return open(location, clock, policy, Directory.NONE);
  }

  /**
   * The same.
   *
   * @param directory asked about people without a password of ours
   */
  public static Gate open(Location location, Clock clock, Policy policy, Directory directory) {
    return new Gate(Store.open(location), clock, policy, directory);
  }

  /** Opens a store whose log may not be whole, to look into it. */
  public static Gate inspect(Location location, Clock clock) {
    return new Gate(Store.inspect(location), clock, Policy.DEFAULT, Directory.NONE);
  }

  /** What the office settled for itself. */
  public Policy policy() {
    return policy;
  }

  /** Uploads. */
  public Intake intake() {
    return intake;
  }

  /** Decisions. */
  public Reviews reviews() {
    return reviews;
  }

  /** Other departments' word. */
  public CoSigning coSigning() {
    return coSigning;
  }

  /** Numbers, releases, recalls, verification. */
  public Outbox outbox() {
    return outbox;
  }

  /** All that changes submissions, as it is. */
  public Acting acting() {
    return new Acting(intake, reviews, coSigning, outbox);
  }

  /** The same; every act leaves a receipt in its own transaction. */
  public Acting acting(Receipt receipt) {
    Acts leaving = acts.leaving(receipt);
    return new Acting(
        new Intake(leaving, policy),
        new Reviews(leaving, calendars),
        new CoSigning(leaving),
        new Outbox(leaving, policy));
  }

  /** What a person's key was answered with, within a day. */
  public Optional<Receipts.Row> kept(String person, String key) {
    return acts.kept(person, key);
  }

  /** Lists and single submissions. */
  public Cases cases() {
    return cases;
  }

  /** Versions as their readers will see them. */
  public Sights sights() {
    return sights;
  }

  /** Two versions side by side. */
  public Comparisons comparisons() {
    return comparisons;
  }

  /** Signing in. */
  public Accounts accounts() {
    return accounts;
  }

  /** Signing in by company accounts. */
  public Company company() {
    return company;
  }

  /** People, departments, routes. */
  public Office office() {
    return office;
  }

  /** The record. */
  public AuditTrail audit() {
    return audit;
  }

  /** Who is told of acts. */
  public Hooks hooks() {
    return hooks;
  }

  /** Who stands in for whom. */
  public Deputies deputies() {
    return deputies;
  }

  /** Working days. */
  public Calendars calendars() {
    return calendars;
  }

  /** What is archived. */
  public Bundles bundles() {
    return bundles;
  }

  /** What is counted. */
  public Statistics statistics() {
    return statistics;
  }

  /** What people were told. */
  public Bell bell() {
    return bell;
  }

  /** How long content is kept. */
  public Retention retention() {
    return retention;
  }

  /** The same by mail. */
  public Letters letters() {
    return letters;
  }

  /**
   * Does what recurs until it is closed, by turns with other servers on the same database.
   *
   * @param others jobs of the edges
   */
  public Timetable work(List<Timetable.Job> others) {
    List<Timetable.Job> jobs = new ArrayList<>(chores());
    jobs.addAll(others);
    return store.timetable(acts.clock(), jobs);
  }

  /**
   * Says by which rules documents are judged from now on: whoever has one that was approved by
   * others, and is not out, is told.
   *
   * @param digest of the rules
   */
  public void judgesBy(String digest) {
    new Alerts(acts).rules(digest);
  }

  /** What this gate does unasked. */
  List<Timetable.Job> chores() {
    return new Chores(acts, new Reminders(acts, policy), letters, retention).jobs();
  }

  /** Deletes what interrupted uploads left; answers how many. For start-up; later it is a job. */
  public int sweep() throws IOException {
    return store.sweep(acts.now());
  }

  @Override
  public void close() {
    store.close();
  }
}
