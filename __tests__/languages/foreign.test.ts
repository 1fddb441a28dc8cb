import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ForeignLanguage, readForeign } from '../../src/languages/foreign.ts'

describe('imports', () => {
  it.each<[ForeignLanguage, string, string[]]>([
    ['r', 'library(dplyr)\nrequire("caret")\nx <- vetiver::vetiver_model(m)', ['dplyr', 'caret', 'vetiver']],
    ['r', '# library(a)\nx <- "library(b)"\npacman::p_load(c, d)', ['b', 'pacman', 'c', 'd']],
    ['julia', 'using Flux, MLJ: fit!\nimport DataFrames.x as y\n# using A\n#= using B =#', ['Flux', 'MLJ', 'DataFrames.x']],
    ['cpp', '#include <torch/script.h>\n// #include <a>\n#include "b.hpp"', ['torch/script.h', 'b.hpp']],
    [
      'jvm',
      'import org.mlflow.tracking.MlflowClient;\nimport static a.b.*;\n/* import c; */',
      ['org.mlflow.tracking.MlflowClient', 'a.b.*'],
    ],
    ['jvm', 'import org.apache.spark.ml.{Pipeline, Model}', ['org.apache.spark.ml']],
    [
      'csharp',
      '\uFEFFusing Microsoft.ML;\nglobal using static A.B;\nusing C = D.E;\n// using F;\nusing var g = h;\nvar s = @"\nusing I;\n";',
      ['Microsoft.ML', 'A.B', 'D.E'],
    ],
    ['go', 'import (\n  "fmt"\n  x "github.com/a/b" // c\n)\nimport "d"', ['fmt', 'github.com/a/b', 'd']],
    ['rust', 'use tch::nn;\nextern crate ndarray;', ['tch::nn', 'ndarray']],
    ['javascript', `import x from 'a'\nimport 'b'\nconst c = require("c")\n// import 'd'\nexport * from "e"`, ['a', 'b', 'c', 'e']],
    ['lua', `local a = require "torch"\n-- require "b"`, ['torch']],
  ])('%s: %j', (language, text, expected) => {
    expect(new Set(readForeign(text, language).imports.map(({ name }) => name))).toEqual(new Set(expected))
  })
})

describe('calls', () => {
  it.each<[ForeignLanguage, string, string[]]>([
    ['r', 'm <- caret::train(x)\nif (a) fit(m)\n# no(x)\ns <- "no(x)"', ['caret::train', 'fit']],
    [
      'javascript',
      'const a = new aws.SageMaker()\na.createEndpoint({ b })\na.createEndpoint(b)\n// new No()\nexpect(a).toBe("new No()")',
      ['SageMaker', 'createEndpoint', 'expect'],
    ],
    ['javascript', 'describe("a", () => {\n  it.each([1])("is %d", f)\n})\n/a/.test(b)\ntest.beforeEach(f)\nlatest(c)', ['describe', 'it']],
    ['jvm', 'object A extends App {\n  case class B(x: Int)\n}\npublic static void main(String[] a) {}', ['App', 'object', 'main']],
    ['csharp', 'public sealed class A {\n  static void Main(string[] a) {}\n}', ['class', 'Main']],
    ['jvm', '@Test public void a() {\n  assertTrue( true );\n  // assertNull(b);\n  m.fit(x);\n}', ['@Test', 'assertTrue', 'fit']],
    ['csharp', 'var model = pipeline.Append(t).Fit(data);\nvar s = "a.Fit(b)";', ['Fit']],
    ['rust', '#[cfg(test)]\nmod t {\n  #[test]\n  fn a() {}\n  #[tokio::test(flavor = "x")]\n  // #[test]\n}', ['test', 'tokio::test']],
    ['julia', 'Flux.train!(loss, m)\nx = "no(1)"', ['Flux.train!']],
  ])('%s: %j', (language, text, expected) => {
    expect(readForeign(text, language).calls.map(({ name }) => name)).toEqual(expected)
  })
})

it('says what JavaScript makes by what that is imported from', () => {
  const text = 'import { a as b } from "m"\nnew b.c.Do(x)\nnew Else()\nf.createAlarm(this, x)\n'
  expect(readForeign(text, 'javascript').calls).toEqual([
    { name: 'Do', line: 2, of: 'm.a.c.Do' },
    { name: 'Else', line: 3 },
    { name: 'createAlarm', line: 4 },
  ])
})

it('reads any text without throwing', () => {
  const languages = fc.constantFrom<ForeignLanguage>('r', 'julia', 'cpp', 'jvm', 'csharp', 'go', 'rust', 'javascript', 'lua')
  fc.assert(fc.property(fc.string({ unit: 'binary' }), languages, (text, language) => void readForeign(text, language)))
})

it('reads more imports than a function takes arguments', () => {
  expect(readForeign(`import (\n${'"a"\n'.repeat(150_000)})\n`, 'go').imports).toHaveLength(150_000)
})
