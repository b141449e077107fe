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
  AWS_KEY,
  GCP_KEY,
  AZURE_KEY,
  ALIYUN_KEY,
  TENCENT_KEY,
  HUAWEI_KEY,
  WECHAT_SECRET,
  /** By the prefix its issuer gives it. */
  VENDOR_TOKEN,
  /** Whoever knows the address may post. */
  WEBHOOK_ADDRESS,
  /** JWT, RFC 7519. */
  WEB_TOKEN,
  EXPIRED_WEB_TOKEN,
  CONNECTION_STRING,
  ACCESS_TOKEN,
  PASSWORD,
  /** Behind 密码 or 口令. */
  CHINESE_PASSWORD,
  /** Looks like a key, and nothing says so. */
  UNNAMED_KEY;

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
