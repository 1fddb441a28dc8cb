import { describe, expect, it } from 'vitest'
import { budgetOf } from '../../src/extractors/extractor.ts'
import { python } from '../../src/extractors/python.ts'

function extract(path: string, text: string) {
  return python.extract({ path, text, budget: budgetOf(1_000_000) }).facts
}

describe('a Python file', () => {
  it('gives its module and the commands that it runs', () => {
    const facts = extract('run.py', 'import os\nos.system("dvc pull")')
    expect(facts.python?.imports).toMatchObject([{ module: 'os' }])
    expect(facts.commands).toMatchObject([{ line: 2, words: ['dvc', 'pull'] }])
  })

  it('that declares an encoding in which code can hide is a problem', () => {
    const text = '# coding: utf-7\n# +AAo-import a\n'
    const { problems } = python.extract({ path: 'a.py', text, budget: budgetOf(1_000_000) })
    expect(problems).toEqual([{ reason: 'its encoding utf-7 can hold other code than is read', line: 1 }])
  })

  it('has no commands where it runs none', () => {
    expect(extract('a.py', 'import a')).not.toHaveProperty('commands')
  })

  it('is a template by its path or ending', () => {
    const text = 'import a\nx = {{ gap }} {# note #}\na.b()'
    for (const path of ['{{ name }}/x.py', 'x.py.jinja'])
      expect(extract(path, text).python?.calls).toMatchObject([{ name: 'a.b', line: 3 }])
  })

  it('gives the magics of a Databricks notebook as commands', () => {
    const facts = extract('nb.py', '# Databricks notebook source\n# MAGIC %pip install mlflow\n# COMMAND ----------\nimport mlflow')
    expect(facts.commands).toMatchObject([{ line: 2, words: ['pip', 'install', 'mlflow'] }])
  })
})
