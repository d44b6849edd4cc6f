import process from 'node:process'
import { Refusal } from '#platform/refusal.ts'
import { refusalOf } from '#platform/database/constraints.ts'
import { log } from '#platform/log.ts'
import { Usage, type Command } from './command.ts'

/** First words of the command line → the file that does it, loaded only when it is asked for. */
const commands: Record<string, () => Promise<{ command: Command }>> = {
	'akun daftar': () => import('./akun-daftar.ts'),
	'akun sandi': () => import('./akun-sandi.ts'),
	'impor pegawai': () => import('./impor-pegawai.ts'),
	'impor batalkan': () => import('./impor-batalkan.ts'),
	cadangan: () => import('./cadangan.ts'),
	pulihkan: () => import('./pulihkan.ts'),
	basisdata: () => import('./basisdata.ts'),
	contoh: () => import('./contoh.ts'),
	susun: () => import('./susun.ts'),
	'optimasi susun': () => import('./optimasi-susun.ts'),
	'optimasi periksa': () => import('./optimasi-periksa.ts'),
	'optimasi pasangkan': () => import('./optimasi-pasangkan.ts'),
	'dokumen rencana': () => import('./dokumen-rencana.ts'),
	'sertifikat buat': () => import('./sertifikat-buat.ts'),
	'sertifikat impor': () => import('./sertifikat-impor.ts'),
	sertifikat: () => import('./sertifikat.ts'),
	versi: () => import('./versi.ts'),
	'periksa rencana': () => import('./periksa-rencana.ts'),
	periksa: () => import('./periksa.ts')
}

const args = process.argv.slice(2)
const name = [args.slice(0, 2).join(' '), args[0] ?? ''].find((words) => commands[words])

if (!name) {
	process.stderr.write(`Perintah: bina ${Object.keys(commands).join(' | ')}\n`)
	process.exitCode = 2
} else {
	process.exitCode = await run(name, args.slice(name.split(' ').length))
}

async function run(name: string, rest: string[]): Promise<0 | 1 | 2> {
	try {
		const { command } = await commands[name]!()
		await command(rest)
		return 0
	} catch (thrown) {
		const error = refusalOf(thrown, {})
		if (error instanceof Usage) {
			process.stderr.write(`Pemakaian: bina ${name} ${error.message}\n`)
			return 2
		}
		if (error instanceof Refusal) process.stderr.write(`${error.message}\n`)
		else log('error', 'defect', { command: name, error })
		return 1
	}
}
