/** What a reader of some format trips over. */
const nasty = [
  ...[
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\0',
    '\ufeff',
    '\u202e',
    '\u2028',
    '\u001b[31m',
    '\ud800',
    '🎉',
    ' ',
    '    ',
    '\\',
    '\\\n',
    '#',
    '//',
    '/*',
    '*/',
    '--',
    '<!--',
  ],
  ...[
    '"',
    "'",
    '`',
    '"""',
    "'''",
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '<',
    '>',
    '${',
    '$(',
    '{{',
    '}}',
    '{%',
    '%}',
    '<<EOF\n',
    'EOF\n',
    '|',
    '||',
    '&&',
    ';',
    '&',
    '*',
  ],
  ...[
    ': ',
    '- ',
    '? ',
    '? - ',
    '&a ',
    '*a',
    '<<: *a',
    '!!binary ',
    '!!python/object:x ',
    '---\n',
    '...\n',
    '%YAML 9\n',
    '= ',
    '==',
    '@',
    '~',
    '!',
    '%',
    '^',
    '::',
    '=>',
    '->',
    ':=',
  ],
  ...[
    'null',
    'true',
    '-0',
    '1e999',
    '0x',
    '9'.repeat(40),
    'NaN',
    '__proto__',
    'constructor',
    'toString',
    '__proto__: {}\n',
    '"__proto__": 1,',
    '[[',
    ']]',
    '1.2.3',
    'latest',
  ],
  ...[
    'import ',
    'from . import *',
    'lambda: ',
    'async ',
    'await ',
    'yield ',
    'def f(',
    'class A(',
    'match x:\n',
    'f"{',
    'rb"',
    '@',
    'global x\n',
    'del ',
    ':=',
    '**',
    '%%bash\n',
    '!pip install x\n',
  ],
  ...[
    'FROM ',
    'RUN ',
    'ARG X\n',
    'COPY --from=',
    '-r ',
    '-e ',
    'include ',
    'extends: ',
    'uses: ./',
    'source ',
    'if ',
    'for ',
    'do\n',
    'done\n',
    'then\n',
    'case x in\n',
    'esac\n',
    'function ',
  ],
]

const operations = [
  (text, random) => cut(text, random, () => ''),
  (text, random) => cut(text, random, (part) => part + part),
  (text, random) => cut(text, random, () => random.pick(nasty)),
  (text, random) => insert(text, random, random.pick(nasty)),
  (text, random) => insert(text, random, random.pick(nasty).repeat(1 + random.below(40))),
  (text, random) => insert(text, random, String.fromCharCode(random.below(random.chance(0.5) ? 128 : 65536))),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random, other) => insert(text, random, part(other(), random)),
  (text, random) => lines(text, random, (all, at) => all.splice(at, 1)),
  (text, random) => lines(text, random, (all, at) => all.splice(at, 0, all[random.below(all.length)])),
  (text, random) => lines(text, random, (all, at) => all.splice(at, 1, ' '.repeat(random.below(9)) + all[at].trimStart())),
  (text, random) => lines(text, random, (all, at) => all.splice(at, 1, all[at].replaceAll(' ', '\t'))),
  (text, random) => words(text, random),
  (text, random) => (random.chance(0.5) ? text.replaceAll('\n', '\r\n') : text.replaceAll('\n', '\r')),
]

/** The text after some random harm; `other` gives another text to take a piece from. */
export function mutate(text, random, other) {
  let mutated = text
  for (let times = random.below(5); times > 0; times--) mutated = random.pick(operations)(mutated, random, other)
  return mutated
}

function cut(text, random, replace) {
  const from = random.below(text.length + 1)
  const to = Math.min(text.length, from + random.below(random.chance(0.8) ? 20 : 400))
  return text.slice(0, from) + replace(text.slice(from, to)) + text.slice(to)
}

function insert(text, random, piece) {
  const at = random.below(text.length + 1)
  return text.slice(0, at) + piece + text.slice(at)
}

function part(text, random) {
  const from = random.below(text.length + 1)
  return text.slice(from, from + random.below(300))
}

function lines(text, random, change) {
  const all = text.split('\n')
  change(all, random.below(all.length))
  return all.join('\n')
}

/** Exchanges one word for another of the same text: what was a key becomes a value. */
function words(text, random) {
  const found = [...text.slice(0, 5_000).matchAll(/[\w.-]+/g)]
  if (found.length < 2) return text
  const { index, 0: word } = random.pick(found)
  return text.slice(0, index) + random.pick(found)[0] + text.slice(index + word.length)
}
