import { workerData } from 'node:worker_threads'
import { Pricer } from './price.ts'
import { ASKED, END, FROM, IDLE, TO, WORK, type HelperData } from './pricing-helper.ts'
import { priceStretch } from './pricing.ts'

/** Entry of the helping thread: waits for a stretch, prices it, says so; ends when told. */
const { on, board, control } = workerData as HelperData
const pricer = new Pricer(on)

Atomics.compareExchange(control, ASKED, 0, IDLE)
for (;;) {
	Atomics.wait(control, ASKED, IDLE)
	if (Atomics.load(control, ASKED) === END) break
	priceStretch(on, pricer, board, control[FROM]!, control[TO]!)
	if (Atomics.compareExchange(control, ASKED, WORK, IDLE) === END) break
	Atomics.notify(control, ASKED)
}
