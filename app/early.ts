/**
 * Runs before the first paint, in every page, in whatever browser (so it is written in old words). It says that a script
 * will come (one step at a time, see text.css), or that the address asks for a view of the atlas (see AtlasPage.module.css) or a form in hand (Quiz.module.css),
 * and keeps what is done before it has come (runtime/early-page.ts takes it over, and names what is kept): what was touched,
 * should React draw the page anew, and what was sent. A choice is marked at once by the script at the lesson's end
 * (app/early-answer/); everything else says that it is being checked, and is marked when React has come. While it starts, Next
 * writes down the address that it found at first: a step that was turned meanwhile keeps its fragment. When the script fails
 * or is long in coming, the page becomes the page without a script: everything shows, nothing pretends to work, and a
 * notice says so.
 */
export const EARLY_SCRIPT = `(function () {
  var root = document.documentElement;
  var early = { works: {}, open: [], focus: null, isGivenUp: false, say: speak, wait: wait, start: start };
  window.earlyPage = early;
  root.classList.add('js');
  // Fetched on an earlier page (runtime/face.ts), so it lies in the browser's cache. Whoever comes from elsewhere, and has no
  // worker here, has opened no earlier page: a slow phone would take a frame to say so, before it paints.
  try {
    var line = navigator.connection;
    var worker = navigator.serviceWorker;
    var hasBeenHere = (worker && worker.controller) || document.referrer.indexOf(location.origin + '/') === 0;
    if (hasBeenHere && localStorage.getItem('provinces-face') && !(line && line.saveData)) root.dataset.face = 'kept';
  } catch (refused) {}
  if (/\\/atlas\\/$/.test(location.pathname) && location.search) root.dataset.asked = '';
  if (/\\/(quiz\\/\\w|review\\/)/.test(location.pathname) && /^#[a-z0-9]+$/.test(location.hash)) root.dataset.asked = '';
  // The step that the address names may not have come yet; the head that gives way to it is not shown before (text.css).
  if (/\\/lessons\\//.test(location.pathname) && location.hash.length > 1) {
    root.dataset.seeking = '';
    document.addEventListener('DOMContentLoaded', function () { root.removeAttribute('data-seeking'); });
  }

  var WAITING = 'The page is still loading. Your answer is kept, and it is marked as soon as that is done.';

  // A lesson's other scripts (scripts/first-answer.mjs). Where a worker has them, they are here at once, and would all be
  // read before what is pressed first; there they wait for the page and a frame, which a page in the dark has not.
  function start() {
    var tags = document.querySelector('template[data-fetched]');
    if (tags) tags.parentNode.replaceChild(document.importNode(tags.content, true), tags);
  }
  document.addEventListener('DOMContentLoaded', function () {
    requestAnimationFrame(function () { setTimeout(start); });
    setTimeout(start, 300);
  });

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
    if (!form || !form.dataset.exercise || form.dataset.alive !== undefined) return null;
    var works = early.works;
    var id = form.dataset.exercise;
    if (!works[id]) works[id] = { form: form, since: Date.now(), sentAt: 0, label: '', acts: [], isRefused: false };
    if (!works[id].since) works[id].since = Date.now();
    return works[id];
  }
  function speak(text) {
    var place = document.querySelector('[data-announcer] > span');
    if (place) place.textContent = text;
  }
  function wait(work, isOver) {
    var button = work.form.querySelector('[type="submit"]');
    var places = work.form.querySelectorAll('div[data-early]');
    var place = places[places.length - 1];
    if (!work.label) work.label = button.textContent;
    button.textContent = isOver ? work.label : 'Checking …';
    if (isOver) work.form.removeAttribute('data-sent-early');
    else work.form.dataset.sentEarly = '';
    if (!place) return;
    place.textContent = '';
    if (isOver) return;
    var line = place.appendChild(document.createElement('p'));
    line.dataset.waiting = '';
    line.textContent = WAITING;
  }
  function say(text) {
    var place = document.getElementById('early-notice');
    if (!place) return;
    var line = place.querySelector('p');
    if (!line) {
      line = document.createElement('p');
      line.setAttribute('role', 'status');
      place.appendChild(line);
      root.dataset.noticed = '';
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
  function giveUp(isLost) {
    // What is only slow may still mark what was sent.
    if (isLost && !isReady()) for (var id in early.works) if (early.works[id].sentAt) wait(early.works[id], true);
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

  hear('input', function (control) {
    var work = remember(control.form);
    if (work && early.change) early.change(work);
  });
  // As in a form that has its script: Enter on an option hands nothing in, and a double click is one.
  hear('keydown', function (control, event) {
    if (event.key === 'Enter' && /^(radio|checkbox)$/.test(control.type)) event.preventDefault();
  });
  hear('click', function (control, event) {
    if (event.detail > 1 && control.type === 'submit') event.preventDefault();
  });
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
    var work = remember(form);
    if (!work) return;
    event.preventDefault();
    work.sentAt = Date.now();
    if (early.isGivenUp || (early.answer && early.answer(work))) return;
    wait(work);
    speak(WAITING);
  });
  window.addEventListener('error', function (event) {
    if (event.target && event.target.tagName === 'SCRIPT') setTimeout(giveUp, 1000, true);
    else if (event.target === window) setTimeout(giveUp, 6000, true);
  }, true);
  setTimeout(giveUp, 20000);
})();`;
