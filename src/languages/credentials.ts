interface Pattern {
  says: string
  expression: RegExp
}

/** Credentials whose form alone gives them away. */
export const tokens: readonly Pattern[] = [
  { says: 'AWS access key', expression: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/ },
  { says: 'GitHub token', expression: /\bgh[pousr]_[A-Za-z0-9]{36,}\b|\bgithub_pat_[A-Za-z0-9_]{60,}\b/ },
  { says: 'GitLab token', expression: /\bglpat-[\w-]{20,}\b/ },
  { says: 'Hugging Face token', expression: /\bhf_[A-Za-z]{34,}\b/ },
  { says: 'OpenAI key', expression: /\bsk-(?:proj-|svcacct-)?[A-Za-z0-9_-]{20}T3BlbkFJ[A-Za-z0-9_-]{20,}|\bsk-[A-Za-z0-9]{48}\b/ },
  { says: 'Anthropic key', expression: /\bsk-ant-[a-z]+\d{2}-[\w-]{80,}/ },
  { says: 'Google API key', expression: /\bAIza[\w-]{35}\b/ },
  { says: 'Slack token', expression: /\bxox[abeoprs]-\d{6,}-[\w-]{10,}/ },
  { says: 'Slack webhook', expression: /hooks\.slack\.com\/services\/T\w{6,}\/B\w{6,}\/\w{20,}/ },
  { says: 'Stripe key', expression: /\b[sr]k_live_[A-Za-z0-9]{20,}\b/ },
  { says: 'Azure storage key', expression: /AccountKey=[A-Za-z0-9+/]{86}==/ },
  { says: 'npm token', expression: /\bnpm_[A-Za-z0-9]{36}\b/ },
  { says: 'PyPI token', expression: /\bpypi-AgEIcHlwaS5vcmc[\w-]{50,}/ },
  { says: 'Databricks token', expression: /\bdapi[0-9a-f]{32}\b/ },
  { says: 'Weights & Biases key', expression: /\bwandb_v\d_[A-Za-z0-9_]{20,}\b/ },
  { says: 'Fernet key', expression: /\bFernet\(\s*b?["'][\w-]{43}=["']/ },
  // What a Secret of Kubernetes or a kubeconfig holds: `-----BEGIN RSA PRIVATE KEY-----`, encoded.
  {
    says: 'private key in base64',
    expression:
      /\bLS0tLS1CRUdJTiB(?:QUklWQVRFIEtFWS|SU0EgUFJJVkFURSBLRVkt|FQyBQUklWQVRFIEtFWS|PUEVOU1NIIFBSSVZBVEUgS0VZ)[A-Za-z0-9+/]{60,}/,
  },
]
