import fc from 'fast-check';

// For mutation testing alone: the same chance each time, and no search for the smallest case that a change breaks.
fc.configureGlobal({ seed: 12, endOnFailure: true });
