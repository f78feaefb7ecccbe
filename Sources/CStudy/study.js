// Keys, and switches that stay in the address; everything else on the page works without this.
const switches = [...document.querySelectorAll(".switches input")];
const sentences = [...document.querySelectorAll("main .one .sentence")];

function remember() {
  const off = switches.filter((box) => !box.checked).map((box) => box.id);
  const query = off.length ? "?off=" + off.join("+") : location.pathname;
  history.replaceState(null, "", query + location.hash);
}

function step(by) {
  const main = document.querySelector("main");
  const beside = main.querySelector(".row:has(:target) .one .sentence");
  const here = sentences.indexOf(main.querySelector(".one .sentence:target") ?? beside);
  const there = here < 0 ? 0 : Math.min(Math.max(here + by, 0), sentences.length - 1);
  if (sentences.length) location.replace("#" + sentences[there].id);
}

const off = (new URLSearchParams(location.search).get("off") ?? "").split(" ");
for (const box of switches) {
  box.checked = !off.includes(box.id);
  box.addEventListener("change", remember);
}

document.addEventListener("keydown", (event) => {
  const key = event.key.toLowerCase();
  const box = switches.find((box) => box.getAttribute("aria-keyshortcuts") === key);
  if (event.ctrlKey || event.metaKey || event.altKey || !document.getElementById("keys").checked) return;
  if (key === "j" || key === "k") step(key === "j" ? 1 : -1);
  else if (box) box.click();
});
