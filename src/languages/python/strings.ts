const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r', '\\': '\\', "'": "'", '"': '"', '\n': '', '0': '\0' }
const START = /^([a-zA-Z]{0,2})('''|"""|'|")/
const URI = /^(?:[a-zA-Z][a-zA-Z0-9+.-]{1,30}:\/\/|(?:dbfs|runs|models|file):\/|azureml:|jdbc:)/
const DATA_FILE =
  /\.(?:csv|tsv|parquet|pq|jsonl?|ndjson|feather|arrow|avro|orc|xlsx?|h5|hdf5|npy|npz|mat|tfrecords?|db|sqlite3?|duckdb|pkl|pickle|joblib|dill|pt|pth|ckpt|safetensors|onnx|gguf|ggml|bin|tflite|pb|pmml|mlmodel|keras|mar|cbm|ubj|bst|model|rds|zip|tar|tgz|gz|bz2|7z)$/i
const LONGEST = 500

/** The value of a string literal as written, with its quotes; escapes by number stay as written. */
export function stringValue(source: string): string {
  const start = START.exec(source)
  if (!start) return source
  const [whole, prefix = '', quote = ''] = start
  const closed = source.endsWith(quote) && source.length >= whole.length + quote.length
  const body = source.slice(whole.length, closed ? source.length - quote.length : undefined)
  if (!body.includes('\\') || /r/i.test(prefix)) return body
  return body.replace(/\\([\s\S])/g, (written, character: string) => ESCAPES[character] ?? written)
}

/** Number of characters before the first one of a string literal's value. */
export function openingLength(source: string): number {
  return START.exec(source)?.[0].length ?? 0
}

/** Whether a string is a URI, those of MLflow and Databricks with one slash included. */
export function isUri(value: string): boolean {
  return value.length <= LONGEST && URI.test(value) && !/\s/.test(value)
}

/** Whether a URI is no more than its scheme: what addresses are told by, and not one of them. */
export function isScheme(uri: string): boolean {
  return uri.endsWith('://')
}

/** Whether a string names a data or model file. */
export function isDataFile(value: string): boolean {
  return value.length <= LONGEST && value.length > 3 && DATA_FILE.test(value) && !/[\s<>|]/.test(value)
}

/** The value of a number literal; undefined where it is complex or malformed. */
export function numberValue(source: string): number | undefined {
  const value = Number(source.replaceAll('_', '').replace(/[lL]$/, ''))
  return Number.isFinite(value) ? value : undefined
}
