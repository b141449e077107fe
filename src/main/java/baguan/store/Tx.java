package baguan.store;

import org.jdbi.v3.core.Handle;

/** Everything within one transaction. Not to be kept after it. */
public final class Tx {
  private final Handle handle;
  private final AuditLog audit;

  Tx(Handle handle) {
    this.handle = handle;
    this.audit = new AuditLog(handle);
  }

  public Submissions submissions() {
    return new Submissions(handle);
  }

  public Queues queues() {
    return new Queues(handle);
  }

  public Versions versions() {
    return new Versions(handle);
  }

  public Decisions decisions() {
    return new Decisions(handle);
  }

  public CoSigns coSigns() {
    return new CoSigns(handle);
  }

  public Approvals approvals() {
    return new Approvals(handle);
  }

  public Numbers numbers() {
    return new Numbers(handle);
  }

  public People people() {
    return new People(handle);
  }

  public Sessions sessions() {
    return new Sessions(handle);
  }

  public Notes notes() {
    return new Notes(handle);
  }

  public Receipts receipts() {
    return new Receipts(handle);
  }

  public Webhooks webhooks() {
    return new Webhooks(handle);
  }

  public Calendar calendar() {
    return new Calendar(handle);
  }

  public Moves moves() {
    return new Moves(handle);
  }

  public Figures figures() {
    return new Figures(handle);
  }

  public Notices notices() {
    return new Notices(handle);
  }

  public Contacts contacts() {
    return new Contacts(handle);
  }

  public Identities identities() {
    return new Identities(handle);
  }

  public Erasures erasures() {
    return new Erasures(handle);
  }

  public AuditLog audit() {
    return audit;
  }

  public AuditCheck auditCheck() {
    return new AuditCheck(handle);
  }
}
