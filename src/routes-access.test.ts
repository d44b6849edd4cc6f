import { randomUUID } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { givenHours } from '#hours/testing.ts'
import { installReference as installNeeds } from '#needs/server/install-reference.ts'
import { givenProposal, givenRound } from '#needs/testing.ts'
import { givenAgency, givenEmployee } from '#people/testing.ts'
import { roles, type Actor } from '#platform/access/actor.ts'
import { systemContext, type Context } from '#platform/context.ts'
import { ownDatabase } from '#platform/testing/own-database.ts'
import { holder } from './access-matrix.ts'

/** Parameters that name a row; a year, a step or a kind of paper names none. */
const ROW = /\[(id|job|run|opd|berkas|gabungan|part|kegiatan|sesi|peserta)(=uuid)?\]/g

const routes = globSync('src/routes/(staf)/**/{+page.server.ts,+server.ts}').filter(
	(file) => file.match(ROW) !== null
)

type Ids = { employee: string; agency: string; proposal: string }

/** Whose row an id of a route is; of all others the id is one that is not there. */
const owners: readonly [RegExp, keyof Ids][] = [
	[/\/kebutuhan\/jam\/\[id/, 'employee'],
	[/\/kebutuhan\/usulan\/\[id/, 'proposal'],
	[/\/pegawai\/\[id/, 'employee'],
	[/\/perangkat-daerah\/\[id/, 'agency'],
	[/\[opd/, 'agency']
]

type Event = Record<string, unknown>
type Work = (event: Event) => unknown
type Module = { load?: Work; GET?: Work; actions?: Record<string, Work> }

const load = (file: string): Promise<Module> =>
	import(/* @vite-ignore */ resolve(file)) as Promise<Module>

/** The layouts above a page: their refusal is the page's. */
async function layoutsOf(file: string): Promise<Work[]> {
	const found: Work[] = []
	for (let folder = dirname(file); folder.length > 'src/routes'.length; folder = dirname(folder)) {
		const layout = `${folder}/+layout.server.ts`
		if (existsSync(layout) && !folder.endsWith('(staf)'))
			found.unshift((await load(layout)).load ?? (() => undefined))
	}
	return found
}

/** Another agency's rows, and somebody of an agency that has nothing to do with them. */
async function given() {
	const { db } = await ownDatabase()
	const ctx: Context = { ...systemContext(db, 'uji'), now: new Date('2026-11-24T08:00:00+07:00') }
	await installNeeds(ctx)
	const theirs = await givenAgency(ctx)
	const own = await givenAgency(ctx)
	const person = await givenEmployee(ctx, { agencyId: theirs.id })
	const reader = await givenEmployee(ctx, { agencyId: own.id })
	await givenHours(ctx, { employeeId: person.id })
	await givenRound(ctx)
	const proposal = await givenProposal(ctx, theirs.id, { employeeIds: [person.id] })
	const ids: Ids = { employee: person.id, agency: theirs.id, proposal: proposal.id }
	const actors = roles.map((role): Actor => {
		const actor = holder(role, [own.id])
		return { ...actor, employeeId: actor.employeeId && reader.id }
	})
	return { ctx, ids, actors }
}

function eventOf(ctx: Context, file: string, ids: Ids, form?: URLSearchParams): Event {
	const owner = owners.find(([pattern]) => pattern.test(file))?.[1]
	const id = owner ? ids[owner] : randomUUID()
	const params: Record<string, string> = { tahun: '2027' }
	for (const [, name] of file.matchAll(ROW)) params[name!] = id
	return {
		...{ params, url: new URL('http://localhost/uji'), route: { id: '/uji' } },
		locals: { ctx, account: undefined, sessionId: null, requestId: randomUUID() },
		request: new Request('http://localhost/uji', form && { method: 'POST', body: form }),
		...{ setHeaders() {}, depends() {}, untrack: (f: () => unknown) => f(), cookies: new Map() },
		...{ parent: () => Promise.resolve({}), getClientAddress: () => '192.0.2.1' },
		fetch: () => Promise.resolve(new Response())
	}
}

type Answer = { status: number; code?: string | undefined; fields?: string[] }

/** What the work answers: a status, and for a form which fields are missing. */
async function answerOf(work: () => unknown): Promise<Answer> {
	try {
		const answer = (await work()) as
			{ status?: number; data?: { code?: string; fields?: object } } | undefined
		const fields = Object.keys(answer?.data?.fields ?? {})
		return answer?.data
			? { status: answer.status!, code: answer.data.code, fields }
			: { status: 200 }
	} catch (thrown) {
		const { status } = thrown as { status?: number }
		if (status === undefined) throw thrown
		return { status }
	}
}

/** Every word that a choice of ours may offer: lists of words in models, forms and actors. */
const words = globSync(
	'src/**/{model,forms,actor,correction,costs,case,joint,partner,decision,*-forms,*-model}.ts'
)
	.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/'([a-z][a-z_0-9]*)'/g)])
	.map(([, word]) => word!)

const TRIES = [
	...['1', 'Alasan yang cukup panjang', '2026-03-02', '2027', 'ya', 'B3', '08.30', ''],
	...['198503122010012004', 'a'.repeat(64), ...new Set(words)]
]

/** Forms that were once judged, by their action: the next actor sends the same. */
const judged = new Map<string, URLSearchParams>()

/** A date is typed into three boxes. */
function fill(form: URLSearchParams, field: string, text: string): void {
	form.set(field, text)
	const isDate = /^\d{4}-\d\d-\d\d$/.test(text)
	for (const [at, box] of ['tahun', 'bulan', 'hari'].entries())
		if (isDate) form.set(`${field}_${box}`, text.split('-')[at]!)
		else form.delete(`${field}_${box}`)
}

/** Sends a form, and again with other texts in the fields that it marks, until it is judged or no text pleases it. */
async function send(key: string, act: (form: URLSearchParams) => unknown): Promise<Answer> {
	const known = judged.get(key)
	if (known) return answerOf(() => act(known))
	const form = new URLSearchParams()
	let answer = await answerOf(() => act(form))
	for (const text of [randomUUID(), ...TRIES, randomUUID(), ...TRIES]) {
		if (answer.status !== 422 || !answer.fields?.length) break
		for (const field of answer.fields) fill(form, field, text)
		answer = await answerOf(() => act(form))
	}
	judged.set(key, form)
	return answer
}

/** Forms that want a file, or that no single text per field fills; `access-matrix.test.ts` tries what stands behind them as every role. */
const tooRich = [
	'/rencana/katalog/[id=uuid] simpan',
	'/pegawai/kompetensi/[id=uuid]/ubah simpan',
	'/atur/naskah/nomor/[id=uuid] serahkan',
	'/atur/naskah/[id=uuid]/tanda-tangan luar',
	'/atur/naskah/[id=uuid]/tanda-tangan sini',
	'/pelatihan/[id=uuid]/sesi/baru default',
	'/pelatihan/[id=uuid]/sesi/[sesi=uuid] default'
]

/**
 * Of another agency's row: as if it were not there, or not for them; a form may be found wanting by its own text before anybody
 * looks at the row. Where the id is nobody's, any refusal will do: nothing was done and nothing shown.
 */
const isRefused = ({ status, code }: Answer, isOwned: boolean) =>
	[403, 404].includes(status) ||
	(status === 422 && code !== 'invalid' && code !== undefined) ||
	(status === 409 && !isOwned)

const isOwned = (file: string) => owners.some(([pattern]) => pattern.test(file))

test('no role given for one agency opens, by a changed id, what belongs to another', async () => {
	const { ctx, ids, actors } = await given()
	expect(routes.length).toBeGreaterThan(50)
	const holes: string[] = []
	for (const file of routes) {
		const page = await load(file)
		const layouts = await layoutsOf(file)
		const read = page.load ?? page.GET
		for (const actor of actors) {
			const as = { ...ctx, actor }
			const told = (what: string, { status }: Answer) =>
				holes.push(`${file.replace('src/routes/(staf)', '')} ${what} ${actor.name}: ${status}`)
			if (read) {
				const event = eventOf(as, file, ids)
				const answer = await answerOf(async () => {
					for (const layout of layouts) await layout(event)
					await read(event)
				})
				if (!isRefused(answer, isOwned(file))) told('GET', answer)
			}
			for (const [name, act] of Object.entries(page.actions ?? {})) {
				const key = `${dirname(file).replace('src/routes/(staf)', '')} ${name}`
				if (tooRich.includes(key)) continue
				const answer = await send(key, (form) => act(eventOf(as, file, ids, form)))
				if (!isRefused(answer, isOwned(file)))
					told(`POST ${name} [${answer.fields?.join()}]`, answer)
			}
		}
	}
	expect(holes).toEqual([])
}, 180_000)

test('a page that answers, a form that is done and one that nobody judged are holes', () => {
	const answers = [{ status: 200 }, { status: 303 }, { status: 422, code: 'invalid' }]
	expect(answers.filter((answer) => isRefused(answer, false))).toEqual([])
	expect(isRefused({ status: 409, code: 'x' }, true)).toBe(false)
})
