import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'

const LONGEST = 140
/** What is put into a sentence at run time. */
const HOLE = '…'

type Said = { where: string; sentence: string }

/** Every sentence that the source of one file gives to `new Refusal(status, code, sentence)`. */
function refusalsIn(file: string, text: string): Said[] {
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest)
	const said: Said[] = []
	const visit = (node: ts.Node): void => {
		if (ts.isNewExpression(node) && node.expression.getText(source) === 'Refusal') {
			const where = `${file} ${node.arguments?.[1]?.getText(source)}`
			for (const sentence of wordings(node.arguments?.[2])) said.push({ where, sentence })
		}
		ts.forEachChild(node, visit)
	}
	visit(source)
	return said
}

/** All that an expression may say: a condition says either of two things, what is not written here is a hole. */
function wordings(node: ts.Expression | undefined): string[] {
	if (!node) return []
	if (ts.isStringLiteralLike(node)) return [node.text]
	if (ts.isParenthesizedExpression(node)) return wordings(node.expression)
	if (ts.isConditionalExpression(node))
		return [...wordings(node.whenTrue), ...wordings(node.whenFalse)]
	if (ts.isTemplateExpression(node))
		return [node.head.text + node.templateSpans.map(({ literal }) => HOLE + literal.text).join('')]
	if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
		return wordings(node.left).flatMap((left) => wordings(node.right).map((right) => left + right))
	return [HOLE]
}

/** What is wrong with a sentence, in the order of CONTRIBUTING.md; holes are judged where they are filled. */
function faults(sentence: string): string[] {
	const checks: [string, boolean][] = [
		['begins without a capital', !/^[\p{Lu}…]/u.test(sentence)],
		['does not end as a sentence', !/[.?…]$/.test(sentence)],
		['is too long', sentence.length > LONGEST],
		['blames', /\b(error|gagal|invalid)\b/i.test(sentence)],
		['shouts', sentence.includes('!')]
	]
	return checks.filter(([, wrong]) => wrong).map(([fault]) => fault)
}

const said = globSync('{src,demo}/**/*.{ts,svelte}')
	.filter((file) => !file.endsWith('.test.ts'))
	.flatMap((file) => refusalsIn(file, readFileSync(file, 'utf8')))

test('every refusal is a calm sentence that fits on two lines', () => {
	expect(said.length).toBeGreaterThan(60)
	expect(
		said.flatMap(({ where, sentence }) =>
			faults(sentence).map((f) => `${where}: ${f}: ${sentence}`)
		)
	).toEqual([])
})

// One planted fault for each check: a fence that cannot fall is no fence.
test.each([
	["new Refusal(404, 'x', 'pegawai tidak ada.')", 'begins without a capital'],
	["new Refusal(404, 'x', 'Pegawai tidak ada')", 'does not end as a sentence'],
	["new Refusal(404, 'x', few ? 'Ada.' : 'Impor gagal.')", 'blames'],
	["new Refusal(404, 'x', `Baris ${row} salah` + '! Periksa.')", 'shouts'],
	[`new Refusal(404, 'x', '${'Panjang '.repeat(20)}.')`, 'is too long']
])('%s %s', (source, fault) => {
	expect(refusalsIn('x.ts', source).flatMap(({ sentence }) => faults(sentence))).toEqual([fault])
})
