import { expect, test } from 'vitest'
import type { VersionState } from './decision.ts'
import type { PaperName } from './paper.ts'
import { whyNoDraft, whyNotIssued } from './paper-rules.ts'

const meeting = (heldOn: string, outcome: string[] = []) => ({ heldOn, outcome })
const standing = (state: VersionState | null, met: ReturnType<typeof meeting> | null = null) => ({
	...{ year: 2027, state, meeting: met, today: '2026-11-24' }
})

test.each<[PaperName, ReturnType<typeof standing>, draft: string | null, issue: string | null]>([
	['decree', standing(null), 'version_none', 'version_none'],
	['decree', standing('submitted'), null, 'not_decreed'],
	['decree', standing('decreed'), null, null],
	['recap', standing(null), null, null],
	['cover_secretary', standing('draft'), null, 'not_verified'],
	['cover_secretary', standing('verified'), null, null],
	['cover_mayor', standing('verified'), null, 'not_submitted'],
	['cover_mayor', standing('submitted'), null, null],
	['invitation', standing(null), 'meeting_none', 'meeting_none'],
	['invitation', standing(null, meeting('2026-12-01')), null, null],
	['minutes', standing(null, meeting('2026-11-25')), null, 'meeting_ahead'],
	['minutes', standing(null, meeting('2026-11-24')), null, 'outcome_none'],
	['minutes', standing(null, meeting('2026-11-24', ['Selesai.'])), null, null]
])('%s at %o: draft %s, issue %s', (name, at, draft, issue) => {
	const code = (expected: string | null) => expected && `plan.${expected}`
	expect(whyNoDraft(name, at)?.code ?? null).toBe(code(draft))
	expect(whyNotIssued(name, at)?.code ?? null).toBe(code(issue))
})
