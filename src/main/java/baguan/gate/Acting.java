package baguan.gate;

/** Those parts of the gate that change submissions. */
public record Acting(Intake intake, Reviews reviews, CoSigning coSigning, Outbox outbox) {}
