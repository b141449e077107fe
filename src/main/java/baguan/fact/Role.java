package baguan.fact;

/** What part of a document a block is (elements of GB/T 9704-2012, clause 7). */
public enum Role {
  COPY_NUMBER,
  SECRECY,
  URGENCY,
  ISSUER_MARK,
  DOCUMENT_NUMBER,
  SIGNER,
  /** The names behind 签发人, which have a type of their own; no element, only type. */
  SIGNER_NAME,
  TITLE,
  RECIPIENT,
  BODY,
  HEADING_1,
  HEADING_2,
  HEADING_3,
  HEADING_4,
  ATTACHMENT_NOTE,
  /** 出席, 请假, 列席 under the text of minutes; of its type, the label. */
  ATTENDANCE,
  /** Who was there, which has a type of its own; no element, only type. */
  ATTENDANCE_NAMES,
  SIGNATURE,
  DATE,
  NOTE,
  ATTACHMENT_LABEL,
  ATTACHMENT_TITLE,
  ATTACHMENT_TEXT,
  COPY_TO,
  IMPRINT,
  PAGE_NUMBER,
  TABLE,
  OTHER
}
