/**
 * Curriculum-based course timetabling of the competition ITC-2007 (track 3), a public yard-stick:
 * lectures of courses in rooms and periods. Everything is row numbers; a period is day × periods a day +
 * its place in the day. Source: Di Gaspero, McCollum, Schaerf, "The second international timetabling
 * competition (ITC-2007): curriculum-based course timetabling (track 3)", 2007.
 */
export type Courses = {
	days: number
	periodsPerDay: number
	courses: {
		name: string
		teacher: string
		lectures: number
		minDays: number
		students: number
		/** Periods in which it cannot be held. */
		closed: Set<number>
		/** Rows of its curricula. */
		curricula: number[]
	}[]
	rooms: { name: string; seats: number }[]
	curricula: number
}

export type Lecture = { course: number; room: number; period: number }

/** Reads the competition's format, `.ctt`. */
export function readCourses(text: string): Courses {
	const lines = text.split(/\r?\n/).map((line) => line.trim())
	const header = (name: string) =>
		Number(lines.find((line) => line.startsWith(`${name}:`))!.slice(name.length + 1))
	const section = (name: string) => {
		const from = lines.indexOf(`${name}:`) + 1
		const count = lines.slice(from).findIndex((line) => line === '')
		return lines.slice(from, from + count).map((line) => line.split(/\s+/))
	}
	const periodsPerDay = header('Periods_per_day')
	const curricula = section('CURRICULA')
	const constraints = section('UNAVAILABILITY_CONSTRAINTS')
	return {
		days: header('Days'),
		periodsPerDay,
		courses: section('COURSES').map(([name = '', teacher = '', lectures, minDays, students]) => ({
			name,
			teacher,
			lectures: Number(lectures),
			minDays: Number(minDays),
			students: Number(students),
			closed: new Set(
				constraints
					.filter(([course]) => course === name)
					.map(([, day, period]) => Number(day) * periodsPerDay + Number(period))
			),
			curricula: [...curricula.keys()].filter((q) => curricula[q]!.slice(2).includes(name))
		})),
		rooms: section('ROOMS').map(([name = '', seats]) => ({ name, seats: Number(seats) })),
		curricula: curricula.length
	}
}

/** Reads a solution: course, room, day, period a line. */
export function readLectures({ courses, rooms, periodsPerDay }: Courses, text: string): Lecture[] {
	return text
		.trim()
		.split(/\r?\n/)
		.map((line) => {
			const [course, room, day, period] = line.trim().split(/\s+/)
			return {
				course: courses.findIndex(({ name }) => name === course),
				room: rooms.findIndex(({ name }) => name === room),
				period: Number(day) * periodsPerDay + Number(period)
			}
		})
}

/** Points of a timetable by the competition's rules; `hard` must be 0, `cost` is the sum of the rest. */
export function scoreCourses(problem: Courses, lectures: readonly Lecture[]) {
	const { courses, rooms, periodsPerDay } = problem
	const byCourse = courses.map((_, c) => lectures.filter(({ course }) => course === c))
	const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
	const count = <T>(rows: readonly T[]) => new Set(rows).size

	let hard = 0
	for (const [c, { lectures: asked, closed }] of courses.entries()) {
		hard += Math.abs(asked - count(byCourse[c]!.map(({ period }) => period)))
		hard += byCourse[c]!.filter(({ period }) => closed.has(period)).length
	}
	for (const [k, x] of lectures.entries()) {
		for (const y of lectures.slice(k + 1)) {
			if (x.period !== y.period) continue
			if (x.room === y.room) hard++
			if (x.course === y.course) continue
			const [one, other] = [courses[x.course]!, courses[y.course]!]
			const isShared = one.curricula.some((q) => other.curricula.includes(q))
			if (isShared || one.teacher === other.teacher) hard++
		}
	}

	const capacity = sum(
		lectures.map(({ course, room }) => Math.max(0, courses[course]!.students - rooms[room]!.seats))
	)
	const dayOf = (period: number) => Math.floor(period / periodsPerDay)
	const workingDays = sum(
		courses.map(({ minDays }, c) =>
			Math.max(0, 5 * (minDays - count(byCourse[c]!.map(({ period }) => dayOf(period)))))
		)
	)
	let compactness = 0
	for (let q = 0; q < problem.curricula; q++) {
		const own = lectures.filter(({ course }) => courses[course]!.curricula.includes(q))
		const periods = new Set(own.map(({ period }) => period))
		const isBeside = (period: number, other: number) =>
			periods.has(other) && dayOf(other) === dayOf(period)
		for (const { period } of own) {
			if (!isBeside(period, period - 1) && !isBeside(period, period + 1)) compactness += 2
		}
	}
	const stability = sum(byCourse.map((own) => Math.max(0, count(own.map(({ room }) => room)) - 1)))
	const cost = capacity + workingDays + compactness + stability
	return { hard, cost, capacity, workingDays, compactness, stability }
}
