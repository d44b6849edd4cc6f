import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { violations } from './architecture.ts'

const files = globSync('{src,demo}/**/*.{ts,svelte}')

test('nobody imports what stands after them, writes SQL outside a store, or breaks a pure folder', () => {
	expect(files.length).toBeGreaterThan(100)
	expect(files.flatMap((file) => violations(file, readFileSync(file, 'utf8')))).toEqual([])
})

// One planted violation for each rule: a fence that cannot fall is no fence.
test.each([
	['src/people/server/x.ts', "import { y } from '#plan/rules.ts'", 'order'],
	['src/platform/x.ts', "import { y } from '#people/model.ts'", 'order'],
	['src/ui/x.ts', "import { y } from '#platform/refusal.ts'", 'order'],
	['src/optimisation/compose/x.ts', "import { y } from '#platform/refusal.ts'", 'order'],
	['src/plan/server/x.ts', "import * as store from '#people/server/store.ts'", 'foreign store'],
	['src/plan/rules.ts', 'const now = new Date()', 'pure'],
	['src/statistics/x.ts', 'const chance = Math.random()', 'pure'],
	['src/plan/server/x.ts', "ctx.db.selectFrom('plan_year')", 'sql'],
	['src/people/utils.ts', '', 'name']
])('%s with %s breaks "%s"', (file, text, rule) => {
	expect(violations(file, text).map((violation) => violation.rule)).toContain(rule)
})

test('what is allowed stays allowed', () => {
	expect(violations('src/ui/x.ts', "import { number } from '#platform/i18n/format.ts'")).toEqual([])
	expect(violations('src/plan/server/store.ts', "db.selectFrom('plan_year')")).toEqual([])
	expect(violations('src/plan/server/x.ts', "import { y } from '#people/model.ts'")).toEqual([])
})
