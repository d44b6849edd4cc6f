import { installReference } from '../src/hours/server/install-reference.ts'
import { givenAgency, givenEmployee, givenPosition } from '../src/people/testing.ts'
import { systemContext } from '../src/platform/context.ts'
import { connect } from '../src/platform/database/db.ts'
import { joinServer } from '../src/platform/database/embedded/join-server.ts'
import { migrate } from '../src/platform/database/migrate.ts'
import { inTransaction } from '../src/platform/database/transaction.ts'
import { runJob } from '../src/platform/jobs/run.ts'
import { findJob } from '../src/platform/jobs/show.ts'
import { requestCertificates } from '../src/training/server/issue-certificates.ts'
import { jobs } from '../src/training/server/jobs.ts'
import {
	givenAttendance,
	givenBatch,
	givenEnrolment,
	givenSession
} from '../src/training/testing.ts'

/** A batch of so many people in a city of its own, and the job that certifies them all. */
const [count, folder] = process.argv.slice(2)
const server = await joinServer(folder!)
const database = connect(server.connection, 'bina', server.release)
await migrate(database.owner, 'bina')
const ctx = systemContext(database.db, 'bench')

const batch = await inTransaction(ctx, async (tx) => {
	await installReference(tx)
	const { id } = await givenBatch(tx, { year: 2026, seats: 1000, state: 'open', validMonths: 24 })
	const session = await givenSession(tx, id, { date: '2026-03-02' })
	const agencyId = (await givenAgency(tx)).id
	const positionId = (await givenPosition(tx)).id
	for (let n = 0; n < Number(count); n++) {
		const nip = `19850312201001${String(2000 + n)}`
		const person = await givenEmployee(tx, { name: `Peserta ${n}`, nip, agencyId, positionId })
		await givenAttendance(tx, session.id, (await givenEnrolment(tx, id, person.id)).id)
	}
	return { id }
})
const { jobId } = await inTransaction(ctx, (tx) => requestCertificates(tx, batch))

/** Memory of this process in MB, at each look with how far the job was. */
const looks: { share: number; used: number }[] = []
const watch = setInterval(() => {
	const used = process.memoryUsage().rss / 2 ** 20
	void findJob(ctx.db, jobId).then((job) => looks.push({ share: job?.progress ?? 0, used }))
}, 200)
const started = performance.now()
await runJob(ctx.db, jobs, jobId, new AbortController().signal)
const seconds = (performance.now() - started) / 1000
clearInterval(watch)
const job = await findJob(ctx.db, jobId)
await database.close()

const most = (from: number, to: number) =>
	Math.max(...looks.filter(({ share }) => share >= from && share <= to).map(({ used }) => used))
process.stdout.write(
	JSON.stringify({
		issued: (job!.result as { issued: number } | null)?.issued ?? 0,
		seconds,
		memory: most(0, 1),
		grown: most(0.5, 1) / most(0, 0.5)
	})
)
