/** Words that stand for a password; a value of nothing else is one that no service has. */
const filler =
  /pass(?:word|wd|phrase)?|secret|credential|admin|user(?:name)?|root|default|string|value|demo|local|strong|secure|super|some|here|my|the|key|token|yes|no|on|off|required|optional|hidden|prompt|[^a-z\d]/gi

const placeholder =
  /change|example|placeholder|your|dummy|fake|sample|insert|replace|redacted|todo|xxx|\*\*\*|\.\.\.|[<>{}$%()[\]@]|^(?:true|false|null|none|test\w*|mock\w*)$/i

/** What local services are shipped with: no secret to anyone. */
const shipped =
  /^(?:postgres|postgresql|admin|minioadmin|minio123|airflow|mlflow|mysql|root|guest|rabbitmq|redis|feast|prefect|dagster|jupyter)$/i

/** Whether a text that a placeholder could be written in says that it is one. */
export function isPlaceholder(value: string): boolean {
  return placeholder.test(value)
}

/** The value, where it can be a password that somebody chose. */
export function passwordOf(value: string | undefined): string | undefined {
  return value && !isPlaceholder(value) && !shipped.test(value) ? value : undefined
}

/** Whether a value is made of words that only stand for a password, and figures. */
export function isFiller(value: string): boolean {
  return !/[a-z]/i.test(value.replace(filler, ''))
}

/** Found by its beginning alone, which is fast: `://user:password@`. */
export const address = /:\/\/[^\s/:@"'`<>\\]{0,64}:[^\s/@"'`\\]{4,128}@(?!sha256:)[\w.-]+/
/** Hosts of documentation, and the machine itself. */
const nowhere = /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|host(?:name)?|server|.*example.*)$/i

/**
 * The password of an address, `scheme://user:password@host`. None that stands for one, is made of the user's name, as local services
 * are given them, or is a variable's name; nor one of this machine.
 */
export function passwordInAddress(text: string): string | undefined {
  const [found] = address.exec(text) ?? []
  const [, user = '', written = '', host = ''] = /^:\/\/([^:]*):(.*)@([^@]*)$/.exec(found ?? '') ?? []
  const value = passwordOf(written.replace(/%[\da-f]{2}/gi, '-'))
  if (value === undefined || nowhere.test(host) || /^[A-Z_]+$/.test(value)) return undefined
  const [name, own] = [user, value].map((word) => word.toLowerCase().replace(filler, ''))
  return own && own !== name ? value : undefined
}
