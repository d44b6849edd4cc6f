import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { actName, acts, actsNamed } from './acts.ts'

const CODE =
	/^(access|audit|documents|hours|mail|needs|people|plan|platform|professionalism|quality|training)\.[a-z_]+$/
/** What tells `record` a code that it was given itself, and where among its arguments that code stands. */
const PASSED_ON: Readonly<Record<string, number>> = { record: 1, requestReading: 3, change: 3 }

/** Codes that the source of one file records; '…' stands for what is only known at run time. */
function recordedIn(file: string, text: string): string[] {
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest)
	const found: string[] = []
	const visit = (node: ts.Node): void => {
		if (ts.isCallExpression(node)) {
			const act = node.arguments[PASSED_ON[node.expression.getText(source)] ?? -1]
			if (act) found.push(...wordings(act))
		}
		ts.forEachChild(node, visit)
	}
	visit(source)
	return found.filter((code) => CODE.test(code.replace('…', 'x')))
}

function wordings(node: ts.Expression): string[] {
	if (ts.isStringLiteralLike(node)) return [node.text]
	if (ts.isConditionalExpression(node))
		return [...wordings(node.whenTrue), ...wordings(node.whenFalse)]
	return ts.isTemplateExpression(node) ? [`${node.head.text}…`] : []
}

const recorded = globSync('src/**/*.ts')
	.filter((file) => !/\.test\.ts$|testing/.test(file))
	.flatMap((file) => recordedIn(file, readFileSync(file, 'utf8')))

test('every act that is recorded has a name: add it to acts.ts of its slice', () => {
	expect(recorded.length).toBeGreaterThan(150)
	const known = (code: string) =>
		code.endsWith('…')
			? Object.keys(acts).some((named) => named.startsWith(code.slice(0, -1)))
			: code in acts
	expect(recorded.filter((code) => !known(code))).toEqual([])
})

test('every name is of an act that is recorded, and is nobody else’s', () => {
	const isRecorded = (code: string) =>
		recorded.some((one) => (one.endsWith('…') ? code.startsWith(one.slice(0, -1)) : one === code))
	expect(Object.keys(acts).filter((code) => !isRecorded(code))).toEqual([])
	expect(Object.values(acts).filter((name, i, all) => all.indexOf(name) !== i)).toEqual([])
})

test('the rule above sees conditions, templates and what is passed on', () => {
	const text = `record(ctx, on ? 'plan.a' : 'plan.b'); record(tx, \`needs.c_\${act}\`)
		requestReading(ctx, JOB, form, 'people.d'); record(ctx, given); change(ctx, ref, {}, 'needs.e')`
	expect(recordedIn('x.ts', text)).toEqual(['plan.a', 'plan.b', 'needs.c_…', 'people.d', 'needs.e'])
})

test('acts are found by words of their name; a code that is no more stays a code', () => {
	expect(actsNamed('SLIP')).toContain('access.slip_issued')
	expect(actsNamed('')).toEqual([])
	expect(actName('plan.gone')).toBe('plan.gone')
})
