package baguan.fact;

import java.util.Locale;

/** Kinds of identifiers; the names are those of the rules that judge them. */
public enum IdentifierType {
  PRC_ID,
  PRC_ID_15,
  USCC,
  PRC_MOBILE,
  PRC_LANDLINE,
  BANK_CARD,
  PRC_PASSPORT,
  TRAVEL_PERMIT,
  HKID,
  MACAO_ID,
  TAIWAN_ID,
  /** 統一編號 of a business. */
  TAIWAN_UBN,
  VEHICLE_PLATE,
  MILITARY_ID,
  EMAIL_ADDRESS,
  IP_ADDRESS,
  MAC_ADDRESS,
  IBAN,
  US_SSN,
  UK_NINO,
  UK_NHS,
  EU_VAT,
  E164_PHONE,
  PRIVATE_KEY,
  ACCESS_TOKEN,
  PASSWORD;

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
