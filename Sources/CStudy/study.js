// Keys, the clip, and switches that stay in the address; everything else on the page works without this.
const switches = [...document.querySelectorAll(".switches input")];
const sentences = [...document.querySelectorAll("main .one .sentence")];
const clip = document.getElementById("clip");
const main = document.querySelector("main");
const setting = (id) => document.getElementById(id)?.value ?? "1";

function remember() {
  const changed = (on) => switches.filter((box) => box.checked !== box.defaultChecked && box.checked === on);
  const part = (name, on) => changed(on).length ? [name + "=" + changed(on).map((box) => box.id).join("+")] : [];
  const query = [...part("off", false), ...part("on", true)].join("&");
  history.replaceState(null, "", (query ? "?" + query : location.pathname) + location.hash);
}

function current() {
  const beside = main.querySelector(".row:has(:target) .one .sentence");
  return main.querySelector(".one .sentence:target") ?? beside;
}

function step(by) {
  const here = sentences.indexOf(current());
  const there = here < 0 ? 0 : Math.min(Math.max(here + by, 0), sentences.length - 1);
  if (sentences.length) location.replace("#" + sentences[there].id);
}

// A clock that goes on in a tab that nobody sees, where frames are no longer drawn.
const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

// A sentence is played so many times, each at its speed, and never runs on into the next.
let round = 0;
async function play(row) {
  const mine = ++round;
  if (!clip || !row?.dataset.start) return;
  const [start, end] = [row.dataset.start / 1000, row.dataset.end / 1000];
  const speeds = setting("speed").split(" ").map(Number);
  const count = Math.max(speeds.length > 1 ? speeds.length : 0, Number(setting("times")));
  for (let turn = 0; turn < count && mine === round; turn++) {
    clip.playbackRate = speeds[Math.min(turn, speeds.length - 1)];
    clip.currentTime = start;
    await clip.play().catch(() => round++);
    while (mine === round && clip.currentTime < end && !clip.paused) await wait(15);
    if (mine === round) clip.pause();
    const gap = setting("gap") === "same" ? end - start : Number(setting("gap"));
    if (turn + 1 < count) await wait(gap * 1000);
  }
}

const query = new URLSearchParams(location.search);
const listed = (name) => (query.get(name) ?? "").split(" ");
for (const box of switches) {
  box.checked = listed("on").includes(box.id) || (box.defaultChecked && !listed("off").includes(box.id));
  box.addEventListener("change", remember);
}

main.addEventListener("click", (event) => {
  const row = event.target.closest(".row");
  if (!row || getSelection().toString()) return;
  row.classList.toggle("open");
  play(row);
});

// Keyboards that write no Latin letters are read by the place of the key; nothing is done while letters are composed.
function letter(event) {
  if (/^[a-z1-5]$/i.test(event.key)) return event.key.toLowerCase();
  return /^(Key[A-Z]|Digit[1-5])$/.test(event.code) ? event.code.at(-1).toLowerCase() : event.key;
}

document.addEventListener("keydown", (event) => {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest?.("select, audio, video") || !document.getElementById("keys").checked) return;
  const key = letter(event);
  const row = current()?.closest(".row");
  const box = switches.find((box) => box.getAttribute("aria-keyshortcuts") === key);
  if (key === "j" || key === "k") step(key === "j" ? 1 : -1);
  else if (box) box.click();
  else if (key === "Enter" && row && !event.target.closest?.("a, input")) row.classList.toggle("open"), play(row);
  else if (key === " " && clip && row && !event.target.closest?.("a, input")) event.preventDefault(), play(row);
  else if (/^[1-5]$/.test(key) && clip) document.getElementById("times").value = key;
});
