// biome-ignore-all lint/suspicious/noTemplateCurlyInString: compose and workflows write their templates as JavaScript does
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { budgetOf } from '../../src/extractors/extractor.ts'
import { secrets } from '../../src/extractors/secrets.ts'

function found(path: string, text: string) {
  return secrets.wants?.(text) ? (secrets.extract({ path, text, budget: budgetOf(1e6) }).facts.secrets ?? []) : []
}

/** Credentials are joined here, so that no scanner takes this file for a leak. */
const join = (...parts: string[]) => parts.join('')
const random = 'q7Rk2mZp9XvT4bWn8LcY'
const encoded = (kind: string) => Buffer.from(`-----BEGIN ${kind} KEY-----\n${random.repeat(4)}`).toString('base64')

describe('credentials by their form', () => {
  test.each([
    ['an AWS key', `key = "${join('AKIA', 'QWERTYUIOPASDFGH')}"`],
    ['a GitHub token', join('ghp_', random, random)],
    ['a Hugging Face token', `login("${join('hf_', 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJ')}")`],
    ['a Google key', join('AIza', 'SyA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q')],
    ['a temporary AWS key', `key = "${join('ASIA', 'QWERTYUIOPASDFGH')}"`],
    ['a new GitHub token', join('github_', 'pat_', random, random, random)],
    ['a GitLab token', join('glp', 'at-', random)],
    ['an OpenAI key', join('sk-', 'proj-', random, 'T3Blbk', 'FJ', random)],
    ['an old OpenAI key', join('sk-', random, random, 'a1b2c3d4')],
    ['an Anthropic key', join('sk-', 'ant-api03-', random, random, random, random)],
    ['a Slack token', join('xoxb-', '123456789012-abcdefGHIJ')],
    ['a Slack webhook', join('https://hooks.slack', '.com/services/T012345/B012345/', random)],
    ['a Stripe key', join('sk_', 'live_', random)],
    ['an Azure storage key', join('Account', 'Key=', random, random, random, random, 'abcdef==')],
    ['an npm token', join('npm', '_', random, 'a1b2c3d4e5f6g7h8')],
    ['a PyPI token', join('pypi-', 'AgEIcHlwaS5vcmc', random, random, random)],
    ['a Databricks token', join('dapi', '0123456789abcdef0123456789abcdef')],
    ['a Weights & Biases key', `  -e WANDB_API_KEY=${join('wandb_', 'v1_', random, 'a1b2c3')}`],
    ['a key of few digits', `api_key = "${join('5263e1b8ed1e4ec9', '862184801242311')}"`],
    ['a private key', `${join('-----BEGIN RSA ', 'PRIVATE KEY-----')}\nMIIEpAIBAAKCAQEA7bq2w8eXhYQw9k1mZ0vT4bWn8LcYq7Rk\n`],
    ['a private key that is encoded', `tls.key: ${encoded('RSA PRIVATE')}`],
    ['one of another form', `client-key-data: ${encoded('PRIVATE')}`],
    ['one of an elliptic curve', encoded('EC PRIVATE')],
    ['one of SSH', encoded('OPENSSH PRIVATE')],
    ['a key that is assigned', `api_key = "${random}"`],
    ['a key in capitals', `'CLIENT-SECRET' : '${random}'`],
  ])('%s', (_, text) => {
    expect(found('a.py', `import os\n${text}\n`)).toMatchObject([{ line: 2 }])
    expect(found('a.py', `token =\n${text}`)).toMatchObject([{ line: 2 }])
  })

  test.each([
    ["Amazon's example", 'key = "AKIAIOSFODNN7EXAMPLE"'],
    ['a placeholder', 'api_key = "your-api-key-goes-here-12345"'],
    ['a reading from the environment', 'api_key = os.environ["SERVICE_API_KEY_NAME"]'],
    ['a sentence', 'secret_key = "please-set-this-in-production"'],
    ['a template', 'api_key: "${{ secrets.SERVICE_API_KEY_12345 }}"'],
    ['a name of a secret', 'secret_key_name = "production-database-password"'],
    ["Neptune's token for anybody", `api_token = "${join('eyJhcGlfa2V5IjoiYiNzA2YmM4Zi03NmY5', 'LTRjMmUtOTM5ZC00YmEwMzZmOTMyZTQifQ')}=="`],
    ['a certificate that is encoded', `tls.crt: ${encoded('CERTIFICATE')}`],
    ['a public key that is encoded', encoded('PUBLIC')],
    ['a header alone', join('-----BEGIN ', 'PRIVATE KEY-----')],
  ])('not %s', (_, text) => {
    expect(found('a.py', `${text}\n`)).toEqual([])
  })
})

describe('keys without quotes', () => {
  test.each([
    ['run.sh', `docker run -e SERVICE_API_KEY=${random} image`, 1],
    ['.env', `SERVICE_API_KEY=${random}`, 1],
    ['.envrc', `export SERVICE_API_KEY=${random}`, 1],
    ['compose.yaml', `      SERVICE_API_KEY: ${random}`, 1],
    ['airflow.cfg', `secret_key = ${random}`, 1],
    ['Dockerfile', `ENV SERVICE_API_KEY=${join('5263e1b8ed1e4ec9', '862184801242311')}`, 1],
    ['a.py', `client(api_key=${random})`, 0],
    ['.env.example', `SERVICE_API_KEY=${random}`, 0],
    ['run.sh', 'PRIVATE_KEY=/home/Me1/keys/production-server', 0],
    ['run.sh', 'PRIVATE_KEY=keys/Production4096Server.pem', 0],
    ['run.sh', 'SERVICE_API_KEY=projects/12/secrets/service-key', 0],
    ['run.sh', 'SERVICE_API_KEY=$SERVICE_API_KEY_OF_2025', 0],
    ['run.sh', 'SERVICE_API_KEY=YOUR_Service_API_Key_12345', 0],
    ['run.sh', `grep -q "^SERVICE_API_KEY=" "$FILE"`, 0],
  ])('%s: %s', (path, text, count) => {
    expect(found(path, `${text}\n`)).toHaveLength(count)
  })
})

describe('keys that encrypt or sign', () => {
  const fernet = join(random, 'a9Vt4_Qs-Zx3Bn7Lk2Hw5Dg', '=')

  test.each([
    ['compose.yaml', `  AIRFLOW__CORE__FERNET_KEY: "${fernet}"`, 1],
    ['compose.yaml', `  AIRFLOW__CORE__FERNET_KEY: ${fernet}`, 1],
    ['a.py', `ENCRYPTION_KEY = b"${fernet}"`, 1],
    ['a.py', `cipher = Fernet(b"${fernet}")`, 1],
    ['settings.json', `{"jwtSecret": "${join('5263e1b8ed1e4ec9', '8621848012423115')}"}`, 1],
    ['.env', `SIGNING_KEY=${fernet}`, 1],
    ['.env.example', `SIGNING_KEY=${fernet}`, 0],
    ['compose.yaml', '  AIRFLOW__CORE__FERNET_KEY: ${FERNET_KEY}', 0],
    ['compose.yaml', "  AIRFLOW__CORE__FERNET_KEY: ''", 0],
    ['a.py', 'key = Fernet(os.environ["SERVICE_FERNET_KEY_2025"])', 0],
    ['a.py', 'jwt_secret = "super-secret-jwt-token-with-at-least-32-characters-long"', 0],
    ['a.py', 'encryption_key = "projects/Team1/locations/europe-west1/keyRings/Ring/cryptoKeys/Key"', 0],
    ['a.py', 'encryption_key = "6F1a2b3c-1a2b-4c5d-8e9f-0a1b2c3d4e5f"', 0],
    ['a.py', 'jwt_key = "config/keys/Production4096ServerSigning.pem"', 0],
  ])('%s: %s', (path, text, count) => {
    expect(found(path, `${text}\n`)).toHaveLength(count)
  })
})

describe('passwords of services', () => {
  test.each([
    ['compose.yaml', '      - GF_SECURITY_ADMIN_PASSWORD=admin123', 1],
    ['compose.yaml', '      - GF_SECURITY_ADMIN_PASSWORD=admin', 0],
    ['compose.yaml', '      POSTGRES_USER: shopper\n      POSTGRES_PASSWORD: shopper', 0],
    ['compose.yaml', '      POSTGRES_USER: shopper\n      POSTGRES_PASSWORD: orchid-7', 1],
    ['deploy.sh', 'helm install grafana --set adminPassword=hunter2', 1],
    ['compose.yaml', '      - GF_SECURITY_ADMIN_PASSWORD=${GRAFANA_PASSWORD}', 0],
    ['compose.yaml', '      POSTGRES_PASSWORD: postgres', 0],
    ['.env', 'SUPERUSER_PASSWORD=changethis', 0],
    ['compose.yaml', '      # - GF_SECURITY_ADMIN_PASSWORD=admin123', 0],
    ['a.py', 'password = form.password', 0],
    ['.envrc', 'export DATABASE_PASSWORD="orchid-7-walrus"', 1],
    ['.env.production', 'DATABASE_PASSWORD=orchid-7-walrus', 1],
    ['.env.example', 'DATABASE_PASSWORD=orchid-7-walrus', 0],
    ['encrypt.sh', 'ARCHIVE_PASSWORD="orchid-7-walrus"  # replace', 1],
    ['dist_train.sh', 'DATABASE_PASSWORD=orchid-7-walrus', 1],
    ['feasibility_test_all.sh', 'DATABASE_PASSWORD=orchid-7-walrus', 1],
    ['sample_users.sh', 'DATABASE_PASSWORD=orchid-7-walrus', 1],
    ['settings.sample.sh', 'DATABASE_PASSWORD=orchid-7-walrus', 0],
    ['settings.dist.sh', 'DATABASE_PASSWORD=orchid-7-walrus', 0],
    ['run_tests.sh', 'DATABASE_PASSWORD=orchid-7-walrus', 0],
    ['test_database.sh', 'DATABASE_PASSWORD=orchid-7-walrus', 0],
    ['encrypt.sh', 'ARCHIVE_PASSWORD="$1"', 0],
    ['encrypt.sh', 'ARCHIVE_PASSWORD=$(pass show archive)', 0],
    ['encrypt.sh', 'ARCHIVE_PASSWORD=`pass show archive`', 0],
    ['encrypt.sh', 'ARCHIVE_PASSWORD=""', 0],
    ['encrypt.sh', 'ARCHIVE_PASSWORD=my_secret_password1', 0],
    ['encrypt.sh', '  --password=*) PASSWORD="${1#*=}" ;;', 0],
    ['encrypt.sh', 'echo "PASSWORD=orchid-7-walrus"', 0],
    ['airflow.cfg', 'smtp_password = orchid-7-walrus', 1],
    ['airflow.dist.cfg', 'smtp_password = orchid-7-walrus', 0],
    ['airflow.cfg', '# Example: smtp_password = orchid-7-walrus', 0],
    ['airflow.cfg', 'smtp_password = ', 0],
    ['airflow.cfg', 'hide_password = true', 0],
    ['tox.ini', '    DATABASE_PASSWORD=orchid-7-walrus', 0],
    ['scripts/config.json', '  "PASSWORD": "orchid",', 1],
    ['scripts/config.json', '  "password": "string",', 0],
    ['scripts/config.json', '  "password": "Enter it here",', 0],
    ['locales/de.json', '  "password": "Passwort",', 0],
  ])('%s: %s', (path, text, count) => {
    expect(found(path, `${text}\n`)).toHaveLength(count)
  })

  test('of a Kubernetes container stand on the line below the name', () => {
    expect(found('k8s/grafana.yml', 'env:\n  - name: GF_ADMIN_PASSWORD\n    value: "admin123"\n')).toMatchObject([{ line: 3 }])
  })
})

describe('passwords of a Kubernetes Secret', () => {
  const manifest = (value: string, field = 'stringData') =>
    `apiVersion: v1\nkind: Secret\n${field}:\n  USER: shopper\n  # set\n  DB_PASSWORD: ${value}\n`
  test.each([
    ['that stand in it', manifest('"orchid-7"'), 'a password in a Secret, …'],
    ['that nobody took pains with', manifest('secret-admin'), 'a weak password in a Secret, …'],
  ])('%s', (_, text, says) => {
    expect(found('k8s/db.yaml', text)).toEqual([{ line: 6, says }])
  })

  test.each([
    ['a template', manifest('{{ .Values.password | quote }}')],
    ['a placeholder', manifest('changeme')],
    ['what every service is shipped with', manifest('postgres')],
    ["the user's name", manifest('shopper')],
    ['what stands below another key', `stringData:\n  USER: shopper\n${manifest('orchid-7', 'spec')}`],
    ['the name of where it is kept', manifest('shopper').replace('PASSWORD:', 'PASSWORD_KEY:').replace(': shopper', ': orchid-7')],
  ])('not %s', (_, text) => {
    expect(found('k8s/db.yaml', text)).toEqual([])
  })

  test('not of an example to copy', () => {
    expect(found('k8s/db-secret.example.yaml', manifest('orchid-7'))).toEqual([])
  })
})

describe('passwords of addresses', () => {
  test.each([
    ['a.py', 'uri = os.getenv("URI", "mongodb://admin:orchid-7@mongodb:27017/shop")', 1],
    ['stack.yaml', 'Default: mongodb+srv://admin:IpAQeOM854@cluster.hyszr.mongodb.net/?retryWrites=true', 1],
    ['compose.yaml', '  URI: redis://:orchid-7@cache:6379', 1],
    ['a.py', 'pip("git+https://ci:orchid-7@git.acme.org/a.git")', 1],
    ['a.py', '"postgresql://shop:p%40ss%23orchid@db.internal/shop"', 1],
    ['a.py', '"mongodb://admin:admin123@mongodb:27017"', 1],
    ['.env.example', 'URI=mongodb://admin:orchid-7@mongodb:27017', 0],
    ['a.py', '# mongodb://admin:orchid-7@mongodb:27017', 0],
    ['a.py', 'f"postgresql://{user}:{password}@{host}/shop"', 0],
    ['a.py', '"postgresql://%s:%s@%s/shop" % given', 0],
    ['a.py', '"postgresql://%(user)s:%(password)s@db/shop" % given', 0],
    ['run.sh', 'psql "postgresql://shop:${PASSWORD}@db/shop"', 0],
    ['run.sh', 'psql "postgresql://shop:$PASSWORD@db/shop"', 0],
    ['a.yaml', 'uri: postgresql://shop:$(PASSWORD)@db/shop', 0],
    ['a.yaml', 'uri: postgresql://shop:<password>@db/shop', 0],
    ['a.yaml', 'uri: postgresql://DB_USERNAME:DB_PASSWORD@DB_HOST/shop', 0],
    ['a.yaml', 'uri: redis://:REDIS_AUTH@cache', 0],
    ['a.yaml', 'uri: postgresql://user:password@db/shop', 0],
    ['a.yaml', 'uri: postgresql://postgres:mysecretpassword@db/shop', 0],
    ['a.yaml', 'uri: postgresql+psycopg2://airflow:airflow@postgres/airflow', 0],
    ['a.yaml', 'uri: mongodb://shop_user:shop_pass@mongo', 0],
    ['a.yaml', 'uri: mongodb://admin:orchid-7@localhost:27017', 0],
    ['a.yaml', 'uri: mongodb://admin:orchid-7@db.example.com', 0],
    ['ci.yaml', 'uses: docker://alpine:3.19@sha256:0123456789abcdef', 0],
    ['a.py', 'get("http://host:8080/@user")', 0],
  ])('%s: %s', (path, text, count) => {
    expect(found(path, `${text}\n`)).toHaveLength(count)
  })

  test('one that is weak is called so', () => {
    expect(found('a.py', '"mongodb://admin:admin123@mongodb:27017"')).toEqual([{ line: 1, says: 'a weak password in an address, …' }])
  })
})

test('what is found is never quoted', () => {
  expect(JSON.stringify(found('a.py', `api_key = "${random}"\n`))).not.toContain(random.slice(4))
})

test('reads anything', () => {
  fc.assert(fc.property(fc.string(), (text) => Array.isArray(found('compose.yaml', `password${text}`))))
})
