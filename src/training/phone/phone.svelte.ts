import type { CheckKind } from '../presence.ts'
import * as kept from './kept.ts'
import type { KeptCheck, KeptSession } from './kept.ts'
import { send, type Sending } from './send.ts'
import { bind, canSign, keep } from './sign.ts'
import { markUnsent, unmarkUnsent } from './unsent.ts'

type Who = { employeeId: string; name: string }

/** What this browser can do for the person. */
export type Readiness =
	| 'asking'
	| 'ready'
	/** Plain http, or a browser without keys: only the typed code works, with a network. */
	| 'unsafe'
	/** Nobody has opened Bina's attendance here while there was a network. */
	| 'unknown'
	| { elsewhere: { label: string; boundAt: string } }

/**
 * The attendance that this browser keeps for one person: it is signed and kept first, sent when that is possible, and shown.
 */
export class Phone {
	readiness: Readiness = $state('asking')
	checks: KeptCheck[] = $state([])
	sessions: KeptSession[] = $state([])
	sending: Sending | 'going' = $state('sent')
	/** Nothing was kept, e.g. because the phone is full. */
	isFull = $state(false)
	readonly unsent = $derived(this.checks.filter(({ answer }) => !answer))
	#who: Who | undefined

	/** Begins: with the person who is signed in, or without a network with whoever was here last. */
	async open(who?: Who, sessions?: readonly Omit<KeptSession, 'employeeId'>[]): Promise<void> {
		if (!canSign()) {
			this.readiness = 'unsafe'
			return
		}
		this.#who = who ?? (await kept.findCurrent())
		if (!this.#who) {
			this.readiness = 'unknown'
			return
		}
		const { employeeId, name } = this.#who
		if (who) {
			try {
				if (sessions) await kept.keepSessions(employeeId, sessions)
				const bound = await bind(employeeId, name, false)
				this.readiness = 'elsewhere' in bound ? bound : 'ready'
			} catch {
				this.readiness = (await kept.findPerson(employeeId)) ? 'ready' : 'unknown'
			}
			void navigator.serviceWorker?.register('/service-worker.js', { type: 'module' })
		} else this.readiness = 'ready'
		await this.#read()
		await this.send()
	}

	/** Makes this phone the one that signs. */
	async move(): Promise<void> {
		if (!this.#who) return
		const bound = await bind(this.#who.employeeId, this.#who.name, true)
		this.readiness = 'elsewhere' in bound ? bound : 'ready'
	}

	/** Keeps a press, then tries to send it; undefined where it could not even be kept. */
	async press(given: {
		session: string
		title: string
		kind: CheckKind
		code: string
	}): Promise<KeptCheck | undefined> {
		let check: KeptCheck
		try {
			check = await keep(this.#who!.employeeId, given)
		} catch {
			this.isFull = true
			return undefined
		}
		this.isFull = false
		markUnsent()
		await this.#read()
		await this.send()
		return this.checks.find(({ counter }) => counter === check.counter)
	}

	async send(): Promise<void> {
		if (!this.#who || this.sending === 'going') return
		this.sending = 'going'
		const sent = await send(this.#who.employeeId)
		await this.#read()
		this.sending = sent
		if (sent === 'sent') unmarkUnsent()
	}

	/** All that is kept here, as text that can be handed to the committee. */
	export(): string {
		return JSON.stringify({ nama: this.#who?.name, catatan: this.unsent }, null, '\t')
	}

	async #read(): Promise<void> {
		this.checks = await kept.listChecks(this.#who!.employeeId)
		this.sessions = await kept.listSessions(this.#who!.employeeId)
	}
}
