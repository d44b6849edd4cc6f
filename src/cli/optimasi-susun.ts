import { resolve } from 'node:path'
import process from 'node:process'
import { readProblem, writeResult } from '#optimisation/compose/format.ts'
import type { Composition, Locks, Settings } from '#optimisation/compose/model.ts'
import { composeInThread } from '#optimisation/compose/run-in-thread.ts'
import { number, rupiah } from '#platform/i18n/format.ts'
import { Refusal } from '#platform/refusal.ts'
import { proofSentence } from '#plan/explain.ts'
import { progressText } from '#plan/server/run-composition.ts'
import { answer, readCall, say, Usage, type Command } from './command.ts'
import { readSound } from './problem-file.ts'
import { progressBar } from './progress.ts'
import { mayWrite, writeWhole } from './whole-file.ts'

const MOST_LOCKS_NAMED = 20

const usage = () =>
	new Usage(
		'MASALAH.json --keluar HASIL.json [--utas 1|2] [--benih N] [--selisih 0..1] [--langkah N] [--json]'
	)

const ontoItself = () =>
	new Refusal(409, 'cli.same_file', 'Hasil tidak boleh menimpa masalahnya. Pilih nama lain.')

export const command: Command = async (args) => {
	const call = readCall(args, usage, {
		keluar: { type: 'string' },
		utas: { type: 'string' },
		benih: { type: 'string' },
		selisih: { type: 'string' },
		langkah: { type: 'string' },
		json: { type: 'boolean' }
	})
	const { keluar, json = false } = call.values
	const [path, ...others] = call.positionals
	if (!path || others.length > 0 || !keluar) throw usage()
	const threads = threadsOf(call.values.utas)
	const wished = settingsOf(call.values)
	if (resolve(path) === resolve(keluar)) throw ontoItself()
	await mayWrite(keluar)

	const stop = new AbortController()
	const interrupt = () => stop.abort()
	process.once('SIGINT', interrupt)
	const { problem, settings } = await readSound(path, readProblem, json)
	const bar = progressBar()
	const composition = await composeInThread(
		problem,
		{ ...settings, ...wished },
		{
			threads,
			cancel: stop.signal,
			onProgress: (progress) => bar(progress.done, progressText(progress))
		}
	)
	bar()
	await writeWhole(keluar, writeResult(composition))
	process.off('SIGINT', interrupt)

	if (composition.stopped === 'cancelled')
		note('Dihentikan. Susunan terbaik sampai saat itu tetap disimpan.')
	noteBroken(composition.broken)
	if (json) return answer(summary(composition))
	say(
		`${keluar}: ${number(composition.plan.batches.length)} angkatan, biaya ${rupiah(composition.cost)}, nilai ${number(composition.objective, 2)}.`
	)
	if (Number.isFinite(composition.bound)) say(proofSentence(composition))
}

const note = (line: string) => process.stderr.write(`${line}\n`)

function summary({ plan, objective, bound, gap, cost, stopped, settings }: Composition) {
	return {
		batches: plan.batches.length,
		seats: plan.batches.reduce((sum, { people }) => sum + people.length, 0),
		objective,
		bound: Number.isFinite(bound) ? bound : null,
		gap,
		cost,
		stopped,
		settings
	}
}

/** Names the locks that could not be kept, by the rows of the file. */
function noteBroken({ pairs, batches, frozen }: Locks): void {
	const lines = [
		...pairs.map(({ person, activity }) => `orang ${person} wajib ikut kegiatan ${activity}`),
		...batches.map(({ activity, min }) => `kegiatan ${activity} paling sedikit ${min} angkatan`),
		...frozen.map(({ activity, month }) => `angkatan tetap kegiatan ${activity} di bulan ${month}`)
	]
	for (const line of lines.slice(0, MOST_LOCKS_NAMED))
		note(`Kunci ini tidak dapat dipenuhi: ${line}.`)
	if (lines.length > MOST_LOCKS_NAMED)
		note(`Masih ada ${number(lines.length - MOST_LOCKS_NAMED)} kunci lain yang tidak terpenuhi.`)
}

function threadsOf(text = '1'): 1 | 2 {
	if (text !== '1' && text !== '2') throw usage()
	return text === '1' ? 1 : 2
}

type Words = Partial<Record<'benih' | 'selisih' | 'langkah', string>>

/** The settings that the call sets itself; all else is the file's. */
function settingsOf({ benih, selisih, langkah }: Words): Partial<Settings> {
	return {
		...(benih === undefined ? {} : { seed: read(benih, /^\d{1,15}$/) }),
		...(selisih === undefined ? {} : { targetGap: read(selisih, /^(0(\.\d{1,15})?|1)$/) }),
		...(langkah === undefined ? {} : { steps: read(langkah, /^(\d{1,6}|1000000)$/) })
	}
}

function read(text: string, shape: RegExp): number {
	if (!shape.test(text)) throw usage()
	return Number(text)
}
