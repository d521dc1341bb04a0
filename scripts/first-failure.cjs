// Surroundings for mutation testing: once a test has noticed the change, the rest of them need not run.
const { TestEnvironment } = require('jest-environment-node');

const noticed = new Set();

module.exports = class extends TestEnvironment {
  async handleTestEvent({ name, test }) {
    const mutant = process.env.__STRYKER_ACTIVE_MUTANT__;
    if (mutant === undefined) return;
    if (name === 'test_start' && noticed.has(mutant)) test.mode = 'skip';
    if (name === 'test_done' && test.errors.length > 0) noticed.add(mutant);
  }
};
