/**
 * Runs before the first paint, in every page, in whatever browser (so it is written in old words). It says that a script
 * will come (one step at a time, see text.css), or that the address asks for a view of the atlas (see AtlasPage.module.css),
 * and keeps what is done before it has come: a form that is sent is marked then instead of the page being left, and what
 * was touched is remembered, should React draw the page anew (runtime/early-page.ts takes it over). While it starts, Next
 * writes down the address that it found at first: a step that was turned meanwhile keeps its fragment. When the script fails
 * or is long in coming, the page becomes the page without a script: everything shows, nothing pretends to work, and a
 * notice says so.
 */
export const EARLY_SCRIPT = `(function () {
  var root = document.documentElement;
  var early = { forms: {}, open: [], focus: null, isGivenUp: false };
  window.earlyPage = early;
  root.classList.add('js');
  // Fetched on an earlier page (runtime/face.ts), so it lies in the browser's cache.
  try {
    var line = navigator.connection;
    if (localStorage.getItem('provinces-face') && !(line && line.saveData)) root.dataset.face = 'kept';
  } catch (refused) {}
  if (/\\/atlas\\/$/.test(location.pathname) && location.search) root.dataset.asked = '';
  // The step that the address names may not have come yet; the head that gives way to it is not shown before (text.css).
  if (/\\/lessons\\//.test(location.pathname) && location.hash.length > 1) {
    root.dataset.seeking = '';
    document.addEventListener('DOMContentLoaded', function () { root.removeAttribute('data-seeking'); });
  }

  function isReady() {
    return root.dataset.ready !== undefined;
  }
  // An exercise may come to life after its page (components/exercises/LazyExercise.tsx).
  function isAlive(element) {
    var form = element.closest && element.closest('form[data-exercise]');
    return form ? form.dataset.alive !== undefined : isReady();
  }
  function hear(type, act) {
    document.addEventListener(type, function (event) {
      if (event.target && event.target.dataset && !isAlive(event.target)) act(event.target, event);
    }, true);
  }
  function remember(form) {
    if (form && form.dataset.exercise) early.forms[form.dataset.exercise] = form;
  }
  function say(text) {
    var place = document.getElementById('early-notice');
    if (!place) return;
    var line = place.querySelector('p');
    if (!line) {
      line = document.createElement('p');
      line.setAttribute('role', 'status');
      place.appendChild(line);
    }
    setTimeout(function () {
      if (isReady()) return;
      line.textContent = text;
      if (!early.isGivenUp || place.querySelector('button')) return;
      var button = document.createElement('button');
      button.type = 'button';
      button.textContent = 'Reload the page';
      button.addEventListener('click', function () { location.reload(); });
      place.appendChild(button);
      var step = findStep();
      var hidden = step ? place.offsetHeight - step.getBoundingClientRect().top : 0;
      if (hidden > 0 && hidden <= place.offsetHeight + 20) scrollBy({ top: -hidden, behavior: 'instant' });
    }, 100);
  }
  function findStep() {
    var steps = document.querySelectorAll('[data-step]');
    for (var i = 0; i < steps.length; i += 1)
      if (steps[i].getBoundingClientRect().bottom > Math.min(200, innerHeight / 3)) return steps[i];
    return null;
  }
  function giveUp() {
    if (isReady() || early.isGivenUp) return;
    early.isGivenUp = true;
    var step = findStep();
    var top = step && step.getBoundingClientRect().top;
    root.classList.remove('js');
    root.removeAttribute('data-asked');
    if (step) scrollBy({ top: step.getBoundingClientRect().top - top, behavior: 'instant' });
    say('A part of this page did not arrive, so nothing can be marked or kept yet. You can read and print all of it; what you chose stays until you reload.');
  }

  var write = history.replaceState;
  var turns = [location.hash];
  var readyAt = null;
  window.addEventListener('hashchange', function () { turns.push(location.hash); });
  // Next's start ends a moment after the page is ready.
  function isStarting() {
    if (isReady() && readyAt === null) readyAt = performance.now();
    return readyAt === null || performance.now() - readyAt < 5000;
  }
  // One of Next's own entries, with a fragment from which one has turned away.
  function isStale(state, url) {
    if (!state || !state.__NA || url == null || !isStarting()) return false;
    var target = new URL(url, location.href);
    var isHere = target.origin + target.pathname + target.search === location.origin + location.pathname + location.search;
    return isHere && turns[turns.length - 1] === location.hash && turns.slice(0, -1).indexOf(target.hash) >= 0;
  }
  history.replaceState = function (state, unused, url) {
    return write.call(history, state, unused, isStale(state, url) ? location.href : url);
  };

  hear('input', function (control) { remember(control.form); });
  hear('focusin', function (control) { early.focus = control; });
  // What is taken out of the page loses the focus too, but that is no word of its reader's.
  hear('focusout', function (control) {
    setTimeout(function () {
      if (control.isConnected && early.focus === control && document.activeElement !== control) early.focus = null;
    });
  });
  hear('toggle', function (panel, event) {
    early.open = early.open.filter(function (other) { return other !== panel; });
    if (event.newState === 'open' || panel.open) early.open.push(panel);
  });
  hear('submit', function (form, event) {
    if (!form.dataset.exercise) return;
    event.preventDefault();
    form.dataset.sentEarly = '';
    remember(form);
    if (!early.isGivenUp) say('The page is still loading. Your answer is kept, and it is marked as soon as that is done.');
  });
  window.addEventListener('error', function (event) {
    if (event.target && event.target.tagName === 'SCRIPT') setTimeout(giveUp, 1000);
    else if (event.target === window) setTimeout(giveUp, 6000);
  }, true);
  setTimeout(giveUp, 20000);
})();`;
