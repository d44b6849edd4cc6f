import { expect, test } from 'vitest'
import { concernsOf, showHealthReport, type HealthReport } from './health-report.ts'
import { testContext } from './testing/context.ts'

const now = new Date('2026-11-24T08:00:00+07:00')
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
const backup = (madeAt: Date) => ({
	...{ id: 'x', path: 'x', size: 1, rows: 1, origin: 'scheduled' as const, madeAt }
})
const well: HealthReport = {
	...{ status: 'ok', database: true, worker: true, version: '1' },
	...{ disk: { free: 50, total: 100 }, databaseBytes: 1, letters: {}, unsealed: 0 },
	jobs: { waiting: 1, running: 0, failedToday: 0, oldestWaiting: ago(9) },
	backup: backup(ago(60))
}

test.each([
	['nothing', {}, []],
	['the worker', { worker: false }, [/Pekerja tidak berjalan/]],
	['the disk', { disk: { free: 9, total: 100 } }, [/Ruang disk/]],
	['a wait', { jobs: { ...well.jobs, oldestWaiting: ago(11) } }, [/menunggu lebih dari 10/]],
	['work not done', { jobs: { ...well.jobs, failedToday: 1 } }, [/belum berhasil/]],
	['letters', { letters: { undelivered: 2 } }, [/tidak sampai/]],
	['no backup', { backup: undefined }, [/Belum ada cadangan/]],
	['an old backup', { backup: backup(ago(3 * 24 * 60)) }, [/lebih dari dua hari/]]
])('%s is a concern', (_, change, expected) => {
	const concerns = concernsOf({ ...well, ...change }, now)
	expect(concerns).toEqual(expected.map((pattern) => expect.stringMatching(pattern)))
})

test('the report counts what is there', async () => {
	const report = await showHealthReport(await testContext())
	expect(report.databaseBytes).toBeGreaterThan(1_000_000)
	expect(report.disk.total).toBeGreaterThan(report.disk.free)
	expect(report).toMatchObject({ database: true, jobs: { waiting: 0 }, backup: undefined })
})
