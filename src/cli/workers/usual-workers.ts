import { availableParallelism } from 'node:os';

/**
 * How many threads check files unless the user says otherwise: one fewer than the machine has processors, since the main thread
 * reads, orders and prints all the while; at least 1, which is no further thread. On two processors a second thread was measured
 * to take as long, with half as much again of work and memory.
 */
export const usualWorkers = (): number => Math.max(1, availableParallelism() - 1);
