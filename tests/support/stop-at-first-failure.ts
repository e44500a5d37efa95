// For mutation testing: a property that fails has noticed the mutant, and need not look for the smallest example.
import { configureGlobal } from 'fast-check';

configureGlobal({ endOnFailure: true });
