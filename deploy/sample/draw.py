#!/usr/bin/env python3
"""Draws the sample newsroom's pictures and films: flat scenes of a harbour town, the same ones at every run.

Usage: python3 draw.py   (needs rsvg-convert, ImageMagick's convert and ffmpeg; writes media/)
"""
import math
import os
import random
import subprocess
import sys
import tempfile

WIDTH, HEIGHT = 1200, 800
LIGHTS = {  # sky above, sky below, sea above, sea below, silhouette, highlight
    "dawn": ("#3d4f7c", "#f6b48f", "#c98f86", "#3f5577", "#2b3350", "#ffe3b8"),
    "morning": ("#7fb2d6", "#e8f1ee", "#8fbccb", "#3f7896", "#2f4858", "#fff6dd"),
    "noon": ("#4f9fd8", "#cfe8f5", "#4b9dbb", "#1f6587", "#274156", "#ffffff"),
    "grey": ("#8d99a3", "#d3d8da", "#8a9aa1", "#55656e", "#38434b", "#eef1f1"),
    "dusk": ("#2d2f5b", "#e07a5f", "#b5616a", "#2b2d52", "#1d1b3a", "#ffcf8f"),
    "night": ("#0d1430", "#2b3a67", "#22305a", "#0a1024", "#060914", "#ffe9a8"),
}


class Scene:
    def __init__(self, name, light, horizon=0.58, width=WIDTH, height=HEIGHT):
        self.rng = random.Random(name)
        self.w, self.h = width, height
        self.sky, self.glow, self.sea, self.deep, self.dark, self.bright = LIGHTS[light]
        self.light = light
        self.horizon = height * horizon
        self.parts = []

    def add(self, text):
        self.parts.append(text)
        return self

    def backdrop(self, sun=0.7, drift=0.0):
        self.add(f'<defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="{self.sky}"/><stop offset="1" stop-color="{self.glow}"/></linearGradient>'
                 f'<linearGradient id="w" x2="0" y2="1"><stop stop-color="{self.sea}"/><stop offset="1" stop-color="{self.deep}"/></linearGradient></defs>')
        self.add(f'<rect width="{self.w}" height="{self.h}" fill="url(#s)"/>')
        if self.light == "night":
            for _ in range(70):
                self.add(f'<circle cx="{self.rng.uniform(0, self.w):.0f}" cy="{self.rng.uniform(0, self.horizon):.0f}" r="{self.rng.uniform(.6, 2):.1f}" fill="#fff" opacity=".7"/>')
        if self.light != "grey":
            self.add(f'<circle cx="{self.w * sun:.0f}" cy="{self.horizon * .55:.0f}" r="{self.h * .06:.0f}" fill="{self.bright}" opacity=".92"/>')
        for i in range(4):
            x, y = (self.rng.uniform(0, self.w) + drift * (i + 1)) % self.w, self.rng.uniform(.1, .7) * self.horizon
            for k in range(3):
                self.add(f'<ellipse cx="{x + k * 60:.0f}" cy="{y + (k % 2) * 9:.0f}" rx="{90 - 15 * k}" ry="{16 - 2 * k}" fill="{self.bright}" opacity=".22"/>')
        return self

    def hills(self):
        points = [(x, self.horizon - 30 - 60 * abs(math.sin(x / 210 + self.rng.random()))) for x in range(0, self.w + 80, 80)]
        path = " ".join(f"L{x:.0f},{y:.0f}" for x, y in points)
        return self.add(f'<path d="M0,{self.horizon:.0f} {path} L{self.w},{self.horizon:.0f}Z" fill="{self.dark}" opacity=".35"/>')

    def water(self, phase=0.0):
        self.add(f'<rect y="{self.horizon:.0f}" width="{self.w}" height="{self.h - self.horizon:.0f}" fill="url(#w)"/>')
        for i in range(46):
            y = self.horizon + 8 + (self.h - self.horizon) * self.rng.random() ** 1.4
            x = (self.rng.uniform(0, self.w) + 26 * math.sin(phase + i)) % self.w
            self.add(f'<rect x="{x:.0f}" y="{y:.0f}" width="{self.rng.uniform(30, 150):.0f}" height="3" rx="1.5" fill="{self.bright}" opacity="{self.rng.uniform(.12, .4):.2f}"/>')
        return self

    def town(self, x0=0.0, x1=1.0, tall=150):
        x = self.w * x0
        roofs = ["#b5533c", "#8c4a3a", "#5b6b78", "#a8763e", "#6d7f5f"]
        walls = ["#efe3cf", "#d9c3a5", "#c9d4d6", "#e5cfc2", "#b9c8b6"]
        while x < self.w * x1 - 40:
            w, h = self.rng.uniform(55, 110), self.rng.uniform(.5, 1) * tall
            top = self.horizon - h
            dim = .55 if self.light in ("night", "dusk") else 1
            self.add(f'<g opacity="{.75 + .25 * dim}"><rect x="{x:.0f}" y="{top:.0f}" width="{w:.0f}" height="{h:.0f}" fill="{self.rng.choice(walls) if dim == 1 else self.dark}"/>'
                     f'<path d="M{x - 5:.0f},{top:.0f} L{x + w / 2:.0f},{top - 38:.0f} L{x + w + 5:.0f},{top:.0f}Z" fill="{self.rng.choice(roofs) if dim == 1 else self.dark}"/></g>')
            for wy in range(int(top) + 16, int(self.horizon) - 18, 34):
                for wx in range(int(x) + 12, int(x + w) - 16, 26):
                    lit = self.rng.random() < (.6 if dim < 1 else .15)
                    self.add(f'<rect x="{wx}" y="{wy}" width="12" height="17" fill="{self.bright if lit else self.dark}" opacity=".8"/>')
            x += w + self.rng.uniform(2, 12)
        return self

    def quay(self, level=0.06):
        y = self.horizon + self.h * level
        self.add(f'<rect y="{self.horizon:.0f}" width="{self.w}" height="{self.h * level:.0f}" fill="#7d7468"/><rect y="{y - 8:.0f}" width="{self.w}" height="8" fill="#4f4a43"/>')
        for x in range(60, self.w, 160):
            self.add(f'<rect x="{x}" y="{self.horizon - 12:.0f}" width="16" height="20" rx="6" fill="{self.dark}"/>')
        return self

    def lighthouse(self, x=0.2, beam=None):
        x, base = self.w * x, self.horizon + 20
        self.add(f'<path d="M{x - 120:.0f},{base + 30:.0f} q120,-90 240,0Z" fill="{self.dark}"/>')
        if beam is not None:
            a = beam
            tips = [(x + 1500 * math.cos(a + d), base - 330 + 1500 * math.sin(a + d)) for d in (-.07, .07)]
            self.add(f'<path d="M{x:.0f},{base - 330:.0f} L{tips[0][0]:.0f},{tips[0][1]:.0f} L{tips[1][0]:.0f},{tips[1][1]:.0f}Z" fill="{self.bright}" opacity=".3"/>')
        self.add(f'<path d="M{x - 38:.0f},{base - 20:.0f} L{x - 22:.0f},{base - 310:.0f} h44 L{x + 38:.0f},{base - 20:.0f}Z" fill="#f4efe6"/>')
        for i in range(3):
            y = base - 90 - i * 85
            self.add(f'<path d="M{x - 34 + i * 5:.0f},{y:.0f} h{68 - i * 10} l-3,-42 h-{62 - i * 10}Z" fill="#b5433a"/>')
        return self.add(f'<rect x="{x - 20:.0f}" y="{base - 348:.0f}" width="40" height="38" fill="{self.bright}"/><path d="M{x - 28:.0f},{base - 346:.0f} L{x:.0f},{base - 382:.0f} L{x + 28:.0f},{base - 346:.0f}Z" fill="{self.dark}"/>')

    def boat(self, x, size=1.0, hull="#a63d2f", sail=False, y=0.2, bob=0.0):
        x, y = self.w * x, self.horizon + (self.h - self.horizon) * y + bob
        s = size
        mast = f'<rect x="{x - 3 * s:.0f}" y="{y - 170 * s:.0f}" width="{6 * s:.0f}" height="{150 * s:.0f}" fill="#5b4636"/>'
        if sail:
            mast += f'<path d="M{x + 8 * s:.0f},{y - 165 * s:.0f} q{90 * s:.0f},{70 * s:.0f} {95 * s:.0f},{130 * s:.0f} h-{95 * s:.0f}Z" fill="#fbf3e2"/><path d="M{x - 8 * s:.0f},{y - 150 * s:.0f} q-{60 * s:.0f},{60 * s:.0f} -{62 * s:.0f},{112 * s:.0f} h{62 * s:.0f}Z" fill="#e2d3b4"/>'
        else:
            mast += f'<rect x="{x - 50 * s:.0f}" y="{y - 72 * s:.0f}" width="{70 * s:.0f}" height="{50 * s:.0f}" fill="#f2ead9"/><rect x="{x - 40 * s:.0f}" y="{y - 62 * s:.0f}" width="{20 * s:.0f}" height="{18 * s:.0f}" fill="{self.dark}"/>'
        return self.add(mast + f'<path d="M{x - 110 * s:.0f},{y - 30 * s:.0f} h{220 * s:.0f} l-{34 * s:.0f},{48 * s:.0f} h-{150 * s:.0f}Z" fill="{hull}"/><rect x="{x - 106 * s:.0f}" y="{y - 30 * s:.0f}" width="{212 * s:.0f}" height="{8 * s:.0f}" fill="#fff" opacity=".7"/>')

    def ferry(self, x, size=1.0, y=0.16, bob=0.0):
        x, y, s = self.w * x, self.horizon + (self.h - self.horizon) * y + bob, size
        self.add(f'<path d="M{x - 250 * s:.0f},{y - 50 * s:.0f} h{500 * s:.0f} l-{50 * s:.0f},{80 * s:.0f} h-{410 * s:.0f}Z" fill="#23466b"/>'
                 f'<rect x="{x - 190 * s:.0f}" y="{y - 120 * s:.0f}" width="{360 * s:.0f}" height="{70 * s:.0f}" fill="#f5f1e8"/><rect x="{x - 120 * s:.0f}" y="{y - 165 * s:.0f}" width="{180 * s:.0f}" height="{48 * s:.0f}" fill="#e7dfcf"/>'
                 f'<rect x="{x - 10 * s:.0f}" y="{y - 220 * s:.0f}" width="{46 * s:.0f}" height="{60 * s:.0f}" fill="#c8452f"/>')
        for i in range(9):
            self.add(f'<rect x="{x - 172 * s + i * 38 * s:.0f}" y="{y - 102 * s:.0f}" width="{22 * s:.0f}" height="{24 * s:.0f}" rx="3" fill="{self.bright if self.light in ("night", "dusk") else self.dark}"/>')
        return self

    def crane(self, x, tall=380, colour="#d49b2a"):
        x, base = self.w * x, self.horizon
        self.add(f'<g stroke="{colour}" stroke-width="10" fill="none"><path d="M{x - 50:.0f},{base:.0f} L{x - 20:.0f},{base - tall:.0f} M{x + 50:.0f},{base:.0f} L{x + 20:.0f},{base - tall:.0f} M{x - 160:.0f},{base - tall:.0f} H{x + 260:.0f} M{x:.0f},{base - tall - 70:.0f} L{x + 250:.0f},{base - tall:.0f} M{x:.0f},{base - tall - 70:.0f} L{x - 150:.0f},{base - tall:.0f} M{x:.0f},{base - tall - 70:.0f} V{base - tall:.0f}"/></g>')
        for i in range(5):
            y = base - i * tall / 5
            self.add(f'<path d="M{x - 48 + i * 6:.0f},{y:.0f} L{x + 42 - i * 6:.0f},{y - tall / 5:.0f}" stroke="{colour}" stroke-width="5"/>')
        return self.add(f'<path d="M{x + 210:.0f},{base - tall:.0f} v{tall * .45:.0f}" stroke="{self.dark}" stroke-width="4"/><rect x="{x + 180:.0f}" y="{base - tall * .55:.0f}" width="60" height="40" fill="#3c6e71"/>')

    def containers(self, x, rows=3, columns=5):
        colours = ["#b5433a", "#23466b", "#3c6e71", "#d49b2a", "#7a8450"]
        for r in range(rows):
            for c in range(columns - r):
                self.add(f'<rect x="{self.w * x + c * 104 + r * 40:.0f}" y="{self.horizon - 50 * (r + 1):.0f}" width="100" height="46" fill="{self.rng.choice(colours)}"/>')
        return self

    def gulls(self, count=6, shift=0.0):
        for i in range(count):
            x, y, s = (self.rng.uniform(0, self.w) + shift * (1 + i % 3)) % self.w, self.rng.uniform(.1, .8) * self.horizon, self.rng.uniform(10, 26)
            flap = s * (.6 + .5 * math.sin(shift / 14 + i))
            self.add(f'<path d="M{x - s:.0f},{y - flap / 2:.0f} Q{x - s / 2:.0f},{y - flap:.0f} {x:.0f},{y:.0f} Q{x + s / 2:.0f},{y - flap:.0f} {x + s:.0f},{y - flap / 2:.0f}" fill="none" stroke="{self.dark}" stroke-width="3.4"/>')
        return self

    def stalls(self, count=5):
        colours = ["#c8452f", "#2f6f8f", "#e0a030", "#5d8a4d", "#8a4f7d"]
        step = self.w / count
        for i in range(count):
            x, y = i * step + 20, self.h * .62
            self.add(f'<rect x="{x + 10:.0f}" y="{y + 60:.0f}" width="{step - 60:.0f}" height="90" fill="#8a6a4a"/><rect x="{x + 12:.0f}" y="{y - 20:.0f}" width="7" height="170" fill="#5b4636"/><rect x="{x + step - 58:.0f}" y="{y - 20:.0f}" width="7" height="170" fill="#5b4636"/>')
            for k in range(6):
                w = (step - 30) / 6
                self.add(f'<path d="M{x - 5 + k * w:.0f},{y - 20:.0f} h{w:.0f} v34 q-{w / 2:.0f},22 -{w:.0f},0Z" fill="{colours[i % 5] if k % 2 else "#fbf3e2"}"/>')
            for k in range(9):
                self.add(f'<circle cx="{x + 32 + (k % 5) * 28:.0f}" cy="{y + 52 - (k // 5) * 14:.0f}" r="13" fill="{colours[(i + k) % 5]}"/>')
        return self

    def people(self, count, ground=0.93, low=70, high=120, sway=0.0):
        for i in range(count):
            h = self.rng.uniform(low, high)
            x, y = self.w * (i + .5 + self.rng.uniform(-.25, .25)) / count + sway * math.sin(i), self.h * ground + self.rng.uniform(-8, 8)
            colour = self.rng.choice(["#c8452f", "#23466b", "#e0a030", "#3c6e71", "#6a4c6f", "#d8d2c4", "#4a5d3a"])
            self.add(f'<circle cx="{x:.0f}" cy="{y - h:.0f}" r="{h * .13:.0f}" fill="{self.rng.choice(["#e8b890", "#a06a42", "#6f4528", "#f2cfae"])}"/><path d="M{x - h * .17:.0f},{y - h * .34:.0f} q{h * .02:.0f},-{h * .5:.0f} {h * .17:.0f},-{h * .5:.0f} q{h * .15:.0f},0 {h * .17:.0f},{h * .5:.0f}Z" fill="{colour}"/><path d="M{x - h * .12:.0f},{y:.0f} v-{h * .36:.0f} h{h * .24:.0f} v{h * .36:.0f} h-{h * .08:.0f} v-{h * .28:.0f} h-{h * .08:.0f} v{h * .28:.0f}Z" fill="{self.dark}"/>')
        return self

    def floor(self, colour="#a59a88", at=0.75):
        return self.add(f'<rect y="{self.h * at:.0f}" width="{self.w}" height="{self.h * (1 - at) + 1:.0f}" fill="{colour}"/>')

    def trees(self, count, at=0.75):
        for i in range(count):
            x, y, r = self.w * (i + .5) / count + self.rng.uniform(-40, 40), self.h * at, self.rng.uniform(50, 90)
            self.add(f'<rect x="{x - 8:.0f}" y="{y - 130:.0f}" width="16" height="130" fill="#5b4636"/><circle cx="{x:.0f}" cy="{y - 160:.0f}" r="{r:.0f}" fill="{self.rng.choice(["#4f7a4a", "#6b8f4e", "#3f6648", "#8a9a4a"])}"/><circle cx="{x - r * .6:.0f}" cy="{y - 125:.0f}" r="{r * .6:.0f}" fill="#4a7046"/>')
        return self

    def bridge(self):
        y = self.horizon - 40
        self.add(f'<rect y="{y:.0f}" width="{self.w}" height="18" fill="{self.dark}"/>')
        for x in (self.w * .28, self.w * .72):
            self.add(f'<rect x="{x - 14:.0f}" y="{y - 260:.0f}" width="28" height="{self.h - y:.0f}" fill="{self.dark}"/>')
        for a, b in ((-.16, .28), (.28, .72), (.72, 1.16)):
            x0, x1 = self.w * a, self.w * b
            self.add(f'<path d="M{x0:.0f},{y - 255:.0f} Q{(x0 + x1) / 2:.0f},{y + 180:.0f} {x1:.0f},{y - 255:.0f}" fill="none" stroke="{self.dark}" stroke-width="7"/>')
            for k in range(1, 14):
                t = k / 14
                cx, cy = x0 + (x1 - x0) * t, (1 - t) ** 2 * (y - 255) + 2 * t * (1 - t) * (y + 180) + t * t * (y - 255)
                if cy < y:
                    self.add(f'<path d="M{cx:.0f},{cy:.0f} V{y:.0f}" stroke="{self.dark}" stroke-width="2.5"/>')
        return self

    def stage(self):
        self.add(f'<rect x="150" y="220" width="900" height="380" fill="{self.dark}"/><path d="M110,220 L600,90 L1090,220Z" fill="#6a2f3a"/><rect x="150" y="560" width="900" height="60" fill="#5b4636"/>')
        for i in range(9):
            self.add(f'<circle cx="{200 + i * 100}" cy="238" r="12" fill="{self.bright}"/><path d="M{200 + i * 100},245 l-60,320 h120Z" fill="{self.bright}" opacity=".07"/>')
        return self

    def wind(self, turn=0.0):
        for i, x in enumerate((.15, .38, .62, .85)):
            cx, cy, tall = self.w * x, self.horizon - 230 - 30 * (i % 2), 250 + 30 * (i % 2)
            self.add(f'<path d="M{cx - 6:.0f},{cy + tall:.0f} L{cx - 3:.0f},{cy:.0f} h6 L{cx + 6:.0f},{cy + tall:.0f}Z" fill="#f5f5f2"/>')
            for k in range(3):
                a = turn + i + k * 2.094
                self.add(f'<path d="M{cx:.0f},{cy:.0f} L{cx + 120 * math.cos(a):.0f},{cy + 120 * math.sin(a):.0f}" stroke="#f5f5f2" stroke-width="8" stroke-linecap="round"/>')
        return self

    def room(self, wall="#d9cfc0"):
        self.add(f'<rect width="{self.w}" height="{self.h}" fill="{wall}"/>')
        for i in range(3):
            x = 90 + i * 370
            self.add(f'<rect x="{x}" y="110" width="280" height="300" fill="{self.glow}" stroke="#8a7a66" stroke-width="14"/><path d="M{x + 140},110 v300 M{x},260 h280" stroke="#8a7a66" stroke-width="9"/>')
        return self

    def shelves(self):
        colours = ["#8c3b3b", "#2f5d7c", "#47704c", "#c08a2e", "#6a4c6f", "#d8c9a8"]
        for row in range(4):
            y = 90 + row * 165
            self.add(f'<rect x="60" y="{y + 130}" width="1080" height="16" fill="#6b4f35"/>')
            x = 70
            while x < 1110:
                w, h = self.rng.uniform(16, 40), self.rng.uniform(80, 128)
                self.add(f'<rect x="{x:.0f}" y="{y + 130 - h:.0f}" width="{w:.0f}" height="{h:.0f}" fill="{self.rng.choice(colours)}"/>')
                x += w + 3
        return self

    def table(self):
        return self.add('<rect x="140" y="560" width="920" height="40" rx="8" fill="#7a5a3c"/><rect x="190" y="600" width="26" height="180" fill="#5b4636"/><rect x="984" y="600" width="26" height="180" fill="#5b4636"/>')

    def pitch(self):
        self.floor("#5d8a4d", .5)
        return self.add(f'<path d="M0,{self.h * .62:.0f} H{self.w} M{self.w / 2:.0f},{self.h * .5:.0f} V{self.h}" stroke="#fff" stroke-width="6" opacity=".8"/><ellipse cx="{self.w / 2:.0f}" cy="{self.h * .78:.0f}" rx="170" ry="60" fill="none" stroke="#fff" stroke-width="6" opacity=".8"/><circle cx="{self.w * .56:.0f}" cy="{self.h * .8:.0f}" r="13" fill="#fff"/>')

    def portrait(self, skin, hair, coat, glasses=False):
        cx = self.w / 2
        self.add(f'<rect width="{self.w}" height="{self.h}" fill="{self.glow}"/><circle cx="{cx}" cy="{self.h * .5:.0f}" r="{self.w * .62:.0f}" fill="{self.sky}" opacity=".5"/>'
                 f'<path d="M{cx - 210},{self.h} q10,-230 210,-230 q200,0 210,230Z" fill="{coat}"/><rect x="{cx - 45}" y="{self.h * .56:.0f}" width="90" height="110" fill="{skin}"/><ellipse cx="{cx}" cy="{self.h * .42:.0f}" rx="112" ry="142" fill="{skin}"/>'
                 f'<path d="M{cx - 122},{self.h * .42:.0f} q0,-190 122,-190 q122,0 122,190 q-22,-86 -122,-96 q-100,10 -122,96Z" fill="{hair}"/><circle cx="{cx - 42}" cy="{self.h * .43:.0f}" r="9" fill="#222"/><circle cx="{cx + 42}" cy="{self.h * .43:.0f}" r="9" fill="#222"/><path d="M{cx - 36},{self.h * .52:.0f} q36,26 72,0" fill="none" stroke="#7a3b2e" stroke-width="7" stroke-linecap="round"/>')
        if glasses:
            self.add(f'<g fill="none" stroke="#333" stroke-width="6"><circle cx="{cx - 42}" cy="{self.h * .43:.0f}" r="30"/><circle cx="{cx + 42}" cy="{self.h * .43:.0f}" r="30"/><path d="M{cx - 12},{self.h * .43:.0f} h24"/></g>')
        return self

    def svg(self):
        return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.w} {self.h}" width="{self.w}" height="{self.h}">' + "".join(self.parts) + "</svg>"


def photos():
    S = Scene
    yield "harbour-at-dawn", S("a", "dawn").backdrop(.6).hills().town(.0, .5, 120).water().boat(.62, .9, sail=True).boat(.8, .6, "#23466b").gulls()
    yield "lighthouse-at-dusk", S("b", "dusk", .66).backdrop(.8).hills().water().lighthouse(.25, -.05).gulls(4)
    yield "lighthouse-in-fog", S("c", "grey", .66).backdrop().water().lighthouse(.7, 3.3)
    yield "ferry-leaving", S("d", "morning").backdrop(.3).hills().water().ferry(.52).gulls(9)
    yield "night-ferry", S("e", "night").backdrop(.82).town(.0, 1, 110).water().ferry(.45, .9, .3)
    yield "fishing-boats", S("f", "noon", .5).backdrop(.85).town(.1, .9, 140).quay().water().boat(.2, .9).boat(.48, 1.1, "#2f6f8f", y=.45).boat(.8, .9, "#5d8a4d")
    yield "container-quay", S("g", "noon", .7).backdrop(.2).crane(.22).crane(.66, 330).containers(.4).quay().water()
    yield "crane-at-night", S("h", "night", .7).backdrop(.7).crane(.4, 420).containers(.02, 4, 4).quay().water()
    yield "market-morning", S("i", "morning", .6).backdrop(.5).town(.0, 1, 230).floor().stalls(5).people(8, .97)
    yield "market-crowd", S("j", "noon", .6).backdrop(.15).town(.0, 1, 200).floor().stalls(4).people(14, .98, 80, 140)
    yield "old-town-roofs", S("k", "dawn", .82).backdrop(.4).town(.0, 1, 420).town(.0, 1, 240).floor("#6f6659", .82)
    yield "bridge-grey", S("l", "grey", .62).backdrop().hills().water().bridge().boat(.5, .5, y=.35)
    yield "bridge-dusk", S("m", "dusk", .62).backdrop(.5).water().bridge().gulls(5)
    yield "park-in-spring", S("n", "morning", .6).backdrop(.7).town(.0, 1, 120).floor("#8aa86a", .62).trees(6, .75).people(7, .95)
    yield "school-yard", S("o", "noon", .6).backdrop(.9).town(.2, .8, 260).floor("#b9aa90", .6).trees(3, .7).people(12, .93, 60, 90)
    yield "football-evening", S("p", "dusk", .5).backdrop(.2).town(.0, 1, 90).pitch().people(11, .88, 80, 110)
    yield "regatta", S("q", "noon", .45).backdrop(.75).hills().water().boat(.15, .8, "#f5f1e8", True, .2).boat(.4, 1.1, "#23466b", True, .5).boat(.68, .9, "#a63d2f", True, .3).boat(.88, .6, "#e0a030", True, .1).gulls(5)
    yield "concert-shell", S("r", "night", .75).backdrop(.9).floor("#1b1f33", .75).stage().people(16, .99, 60, 95)
    yield "wind-farm", S("s", "morning", .7).backdrop(.8).water().wind(.4).boat(.5, .5, y=.5)
    yield "council-chamber", S("t", "morning").room().table().people(9, .82, 190, 230)
    yield "reading-room", S("u", "morning").room("#7b5f45").shelves().people(5, .99, 170, 210)
    yield "winter-quay", S("v", "grey", .62).backdrop().town(.0, .7, 190).quay().water().gulls(12).boat(.85, .7, "#3c6e71")
    yield "storm-over-the-pier", S("w", "grey", .5).backdrop().hills().water(2).lighthouse(.82).boat(.35, .7, y=.5)
    yield "festival-lanterns", S("x", "night", .7).backdrop(.12).town(.0, 1, 170).floor("#26233a", .7).people(15, .98, 80, 130)
    yield "portrait-on-the-pier", S("y", "dusk", .6, 800, 1200).backdrop(.3).water().lighthouse(.5, .2).people(3, .97, 160, 210)


def portraits():
    faces = [("ines", "#e8b890", "#3a2a22", "#23466b", False), ("tom", "#f2cfae", "#8a6a3a", "#3c6e71", True),
             ("amara", "#6f4528", "#1c1613", "#c8452f", False), ("leila", "#c98f62", "#221a18", "#6a4c6f", True),
             ("jonas", "#f2cfae", "#b9b4ac", "#4a5d3a", True), ("mei", "#e8b890", "#151515", "#e0a030", False),
             ("samuel", "#a06a42", "#2a211c", "#2f6f8f", False), ("ruth", "#f2cfae", "#d8d2c4", "#8c3b3b", True)]
    for i, (name, *face) in enumerate(faces):
        yield f"author-{name}", Scene(name, ["morning", "dawn", "noon", "grey"][i % 4], width=600, height=600).portrait(*face)


def films():
    def ferry(t):
        return Scene("film1", "morning").backdrop(.3, t * 12).hills().water(t * 2).ferry(.15 + t * .09, .9, .2, 5 * math.sin(t * 3)).gulls(7, t * 60)

    def beam(t):
        return Scene("film2", "night", .66).backdrop(.8, t * 5).water(t * 1.5).lighthouse(.3, math.sin(t * .8) * 1.2 - .2)

    def turbines(t):
        return Scene("film3", "noon", .7).backdrop(.8, t * 9).water(t * 2).wind(t * 2.2).boat(.2 + t * .07, .6, y=.5, bob=4 * math.sin(t * 3))

    yield "ferry-crossing", ferry, 8
    yield "light-on-the-point", beam, 7
    yield "turbines-turning", turbines, 7


def odd_shapes(out, scratch):
    """What a newsroom's cupboard holds besides: a panorama, a picture that its camera held sideways, an old small print,
    a drawing on transparent ground, and one that moves."""
    S = Scene
    png = os.path.join(scratch, "odd.png")

    def jpeg(name, scene, *how):
        render(scene.svg(), png, scene.w)
        subprocess.run(["convert", png, "-strip", *how, "-quality", "82", "-sampling-factor", "4:2:0", os.path.join(out, name)], check=True)

    jpeg("harbour-panorama.jpg", S("pan", "morning", .6, 2400, 640).backdrop(.8).hills().town(.05, .95, 170).quay().water().boat(.2, .5).ferry(.45, .5).boat(.72, .5, "#a63d2f", True).boat(.86, .4, "#23466b").gulls(9))
    jpeg("keeper-on-the-stairs.jpg", S("keep", "dawn", .6, 800, 1200).backdrop(.25).water().lighthouse(.62, 2.9).people(1, .97, 240, 250).gulls(5), "-rotate", "-90")
    turn_by_exif(os.path.join(out, "keeper-on-the-stairs.jpg"), 6)
    jpeg("keepers-1911.jpg", S("old", "grey", .6, 300, 210).backdrop().water().lighthouse(.3).people(4, .98, 60, 70), "-colorspace", "Gray")
    plan = S("plan", "noon", .6, 900, 700)
    plan.add('<g fill="none" stroke="#0d4f60" stroke-width="9" stroke-linecap="round"><path d="M60 560q150-70 260-40t180-60 150-190 190-170"/><path d="M430 640V440M560 640V380"/></g>'
             '<g fill="#e4572e"><path d="M700 90h90l-24 24 24 24h-90z"/><circle cx="430" cy="430" r="22"/><circle cx="560" cy="370" r="22"/></g><path d="M700 80v150" stroke="#0d4f60" stroke-width="9"/>')
    render(plan.svg(), os.path.join(out, "plan-of-the-light.png"), plan.w)
    for i in range(12):
        render(S("beam", "night", .66, 480, 320).backdrop(.8).water().lighthouse(.3, math.sin(i / 12 * math.tau) * 1.2).svg(), os.path.join(scratch, f"beam{i:02}.png"), 480)
    subprocess.run(["convert", "-delay", "16", "-loop", "0", os.path.join(scratch, "beam*.png"), "-dither", "None", "-colors", "48", "-layers", "optimize", os.path.join(out, "the-beam-turns.gif")], check=True)


def turn_by_exif(path, orientation):
    """Says in the JPEG's EXIF which way up it is, as cameras do."""
    tiff = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0" + bytes([orientation]) + b"\0\0\0\0\0\0"
    segment = b"Exif\0\0" + tiff
    with open(path, "rb") as file:
        jpeg = file.read()
    with open(path, "wb") as file:
        file.write(jpeg[:2] + b"\xff\xe1" + (len(segment) + 2).to_bytes(2, "big") + segment + jpeg[2:])


def render(svg, png, width):
    subprocess.run(["rsvg-convert", "-w", str(width), "-o", png], input=svg.encode(), check=True)


def main():
    out = os.path.join(os.path.dirname(os.path.abspath(__file__)), "media")
    os.makedirs(out, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        for name, scene in list(photos()) + list(portraits()):
            png = os.path.join(scratch, "x.png")
            render(scene.svg(), png, scene.w)
            subprocess.run(["convert", png, "-strip", "-quality", "82", "-sampling-factor", "4:2:0", os.path.join(out, name + ".jpg")], check=True)
        odd_shapes(out, scratch)
        for name, frame, seconds in films():
            for i in range(seconds * 12):
                render(frame(i / 12).svg(), os.path.join(scratch, f"{i:04}.png"), 960)
            subprocess.run(["ffmpeg", "-y", "-loglevel", "error", "-framerate", "12", "-i", os.path.join(scratch, "%04d.png"), "-frames:v", str(seconds * 12), "-c:v", "libx264", "-pix_fmt", "yuv420p", "-crf", "30", "-preset", "slow", "-map_metadata", "-1", "-fflags", "+bitexact", "-movflags", "+faststart", os.path.join(out, name + ".mp4")], check=True)
            subprocess.run(["convert", os.path.join(scratch, "0010.png"), "-strip", "-quality", "82", os.path.join(out, name + "-poster.jpg")], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
