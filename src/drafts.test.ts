import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { withoutDraft } from './drafts.ts'

/** Forms of a route that are not made by `action()`, by name. */
function ownActions(file: string): string[] {
	const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
	const found: string[] = []
	const visit = (node: ts.Node): void => {
		if (ts.isVariableDeclaration(node) && node.name.getText() === 'actions' && node.initializer) {
			const object = ts.isObjectLiteralExpression(node.initializer)
				? node.initializer.properties
				: []
			for (const one of object)
				if (!/\baction\(/.test(one.getText())) found.push(one.name?.getText() ?? one.getText())
		}
		ts.forEachChild(node, visit)
	}
	visit(source)
	return found
}

const routeOf = (file: string) =>
	file.replace(/^src\/routes/, '').replace(/\/\+page\.server\.ts$/, '')

// Every other form comes back filled: `action()` knows not to do what is only to be shown.
test('only forms that show a code are not kept when a session has ended', () => {
	const own = globSync('src/routes/(staf)/**/+page.server.ts').filter(
		(file) => ownActions(file).length > 0
	)
	expect(own.map(routeOf).sort()).toEqual([...withoutDraft].sort())
})
