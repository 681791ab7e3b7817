<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>FieldChange</name>
    <message>
        <source>There is a list or mapping where a value belongs; correct it in the text.</source>
        <translation>Dort steht eine Liste oder Abbildung, wo ein Wert hingehört; bitte berichtigen Sie das im Text.</translation>
    </message>
    <message>
        <source>The value is a template and is not rewritten.</source>
        <translation>Der Wert ist eine Vorlage und wird nicht umgeschrieben.</translation>
    </message>
    <message>
        <source>There is a comment among the capabilities; correct them in the text.</source>
        <translation>Zwischen den Fähigkeiten steht ein Kommentar; bitte berichtigen Sie sie im Text.</translation>
    </message>
    <message>
        <source>There is a value or list where a mapping belongs; correct it in the text.</source>
        <translation>Dort steht ein Wert oder eine Liste, wo ein Mapping hingehört; berichtigen Sie es im Text.</translation>
    </message>
    <message>
        <source>Nothing but a tag or an anchor stands here; write the value in the text.</source>
        <translation>Hier steht nur ein Tag oder ein Anker; schreiben Sie den Wert im Text.</translation>
    </message>
    <message>
        <source>A tag makes something else of this value; remove the tag in the text.</source>
        <translation>Ein Tag macht aus diesem Wert etwas anderes; entfernen Sie das Tag im Text.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>StructureChange</name>
    <message>
        <source>There is no Shoot in this file that a mirror could be added to.</source>
        <translation>In dieser Datei ist kein Shoot, dem ein Mirror hinzugefügt werden könnte.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Edits the registry mirrors of Gardener Shoot clusters.</source>
        <translation>Bearbeitet die Registry-Mirrors von Gardener-Shoot-Clustern.</translation>
    </message>
    <message>
        <source>A manifest to open.</source>
        <translation>Ein Manifest, das geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>sme::Banner</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sme::CaSecrets</name>
    <message>
        <source>it is not immutable</source>
        <translation>es ist nicht immutable</translation>
    </message>
    <message>
        <source>it has no key bundle.crt</source>
        <translation>es hat keinen Schlüssel bundle.crt</translation>
    </message>
    <message>
        <source>it has other keys beside bundle.crt</source>
        <translation>es hat neben bundle.crt weitere Schlüssel</translation>
    </message>
    <message>
        <source>bundle.crt is not base64</source>
        <translation>bundle.crt ist kein base64</translation>
    </message>
</context>
<context>
    <name>sme::Capabilities</name>
    <message>
        <source>pull (default)</source>
        <translation>pull (Standard)</translation>
    </message>
</context>
<context>
    <name>sme::Certificates</name>
    <message>
        <source>PEM block %1 does not end</source>
        <translation>PEM-Block %1 endet nicht</translation>
    </message>
    <message>
        <source>PEM block %1 is not a readable certificate</source>
        <translation>PEM-Block %1 ist kein lesbares Zertifikat</translation>
    </message>
    <message>
        <source>it has no PEM block</source>
        <translation>es hat keinen PEM-Block</translation>
    </message>
</context>
<context>
    <name>sme::CertsDTree</name>
    <message>
        <source>“%1” is not a path that can be written below a folder. Correct the upstream.</source>
        <translation>„%1“ ist kein Pfad, der unterhalb eines Ordners geschrieben werden kann. Berichtigen Sie den Upstream.</translation>
    </message>
    <message>
        <source>“%1” is a link; nothing is written through links. Remove it, or choose another folder.</source>
        <translation>„%1“ ist eine Verknüpfung; durch Verknüpfungen wird nichts geschrieben. Entfernen Sie sie, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” is in the way. Remove it, or choose another folder.</source>
        <translation>„%1“ ist im Weg. Entfernen Sie es, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be created.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>sme::ChangePlanner</name>
    <message>
        <source>There is no mirror number %1.</source>
        <translation>Es gibt keinen Mirror Nummer %1.</translation>
    </message>
    <message>
        <source>The mirror</source>
        <translation>Der Mirror</translation>
    </message>
    <message>
        <source>A host of the mirror</source>
        <translation>Ein Host des Mirrors</translation>
    </message>
    <message>
        <source>There is no host number %1 of %2.</source>
        <translation>Es gibt keinen Host Nummer %1 von %2.</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>Der Host</translation>
    </message>
    <message>
        <source>%1 in line %2 cannot be changed without loss: %3.</source>
        <translation>%1 in Zeile %2 kann nicht ohne Verlust geändert werden: %3.</translation>
    </message>
    <message>
        <source>The manifest cannot be edited without loss (line %1): %2.</source>
        <translation>Das Manifest kann nicht ohne Verlust bearbeitet werden (Zeile %1): %2.</translation>
    </message>
</context>
<context>
    <name>sme::ChangeTitle</name>
    <message>
        <source>Add mirror %1</source>
        <translation>Mirror %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove mirror %1</source>
        <translation>Mirror %1 entfernen</translation>
    </message>
    <message>
        <source>Change upstream %1</source>
        <translation>Upstream %1 ändern</translation>
    </message>
    <message>
        <source>Move mirror %1</source>
        <translation>Mirror %1 verschieben</translation>
    </message>
    <message>
        <source>Add host to %1</source>
        <translation>Host zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove host from %1</source>
        <translation>Host aus %1 entfernen</translation>
    </message>
    <message>
        <source>Change host of %1</source>
        <translation>Host von %1 ändern</translation>
    </message>
    <message>
        <source>Move host of %1</source>
        <translation>Host von %1 verschieben</translation>
    </message>
    <message>
        <source>Move host to %1</source>
        <translation>Host nach %1 verschieben</translation>
    </message>
    <message>
        <source>Change capabilities in %1</source>
        <translation>Fähigkeiten in %1 ändern</translation>
    </message>
    <message>
        <source>Change CA bundle in %1</source>
        <translation>CA-Bundle in %1 ändern</translation>
    </message>
    <message>
        <source>Change override path in %1</source>
        <translation>Override path in %1 ändern</translation>
    </message>
    <message>
        <source>Add %1 mirrors</source>
        <translation>%1 Mirrors hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1 mirrors</source>
        <translation>%1 Mirrors entfernen</translation>
    </message>
</context>
<context>
    <name>sme::Cli</name>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Output for people or for programs: text (default) or json.</source>
        <translation>Ausgabe für Menschen oder für Programme: text (Vorgabe) oder json.</translation>
    </message>
    <message>
        <source>Release of the extension to check and render for: %1. Default: portable, every release.</source>
        <translation>Release der Extension, für das geprüft und ausgegeben wird: %1. Vorgabe: portable, jedes Release.</translation>
    </message>
    <message>
        <source>Colours in text: auto (default), always or never.</source>
        <translation>Farben im Text: auto (Vorgabe), always oder never.</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [OPTION...] [ARGUMENT...]
Check, render, change and test the registry mirrors of Gardener Shoot manifests.

Commands:
</source>
        <translation>Aufruf: %1 BEFEHL [OPTION...] [ARGUMENT...]
Prüft, zeigt, ändert und testet die Registry-Mirrors von Gardener-Shoot-Manifesten.

Befehle:
</translation>
    </message>
    <message>
        <source>Every command has --help. A file named - is standard input.
Exit code: 0 fine, 1 the answer is no, 2 wrong usage or a file that cannot be read or written.
</source>
        <translation>Jeder Befehl kennt --help. Eine Datei namens - ist die Standardeingabe.
Exit-Code: 0 in Ordnung, 1 die Antwort ist nein, 2 falscher Aufruf oder eine Datei, die nicht gelesen oder geschrieben werden kann.
</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The command.</source>
        <translation>Der Befehl.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>Ein Argument fehlt.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Unerwartetes Argument: %1</translation>
    </message>
    <message>
        <source>Unknown format: %1</source>
        <translation>Unbekanntes Format: %1</translation>
    </message>
    <message>
        <source>Unknown colour mode: %1</source>
        <translation>Unbekannter Farbmodus: %1</translation>
    </message>
    <message>
        <source>Unknown release: %1</source>
        <translation>Unbekanntes Release: %1</translation>
    </message>
    <message>
        <source>Try &quot;%1 %2 --help&quot;.</source>
        <translation>Versuchen Sie „%1 %2 --help“.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Welcher Befehl?</translation>
    </message>
    <message>
        <source>Try &quot;%1 --help&quot;.</source>
        <translation>Versuchen Sie „%1 --help“.</translation>
    </message>
    <message>
        <source>Check manifests as the cluster does, and for what goes wrong in practice</source>
        <translation>Manifeste so prüfen, wie es der Cluster tut, und auf das, was in der Praxis schiefgeht</translation>
    </message>
    <message>
        <source>Print the hosts.toml files that the nodes get, or write them to a folder</source>
        <translation>Die hosts.toml-Dateien der Nodes ausgeben oder in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>Print the YAML of the Shoot, of the extension entry or of its configuration</source>
        <translation>Das YAML des Shoots, des Extension-Eintrags oder seiner Konfiguration ausgeben</translation>
    </message>
    <message>
        <source>Change a manifest without touching anything else in it</source>
        <translation>Ein Manifest ändern, ohne etwas anderes darin anzufassen</translation>
    </message>
    <message>
        <source>Write to FILE instead of to standard output.</source>
        <translation>In FILE schreiben statt auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>Write to the file that was read.</source>
        <translation>In die gelesene Datei schreiben.</translation>
    </message>
    <message>
        <source>Either --output or --in-place.</source>
        <translation>Entweder --output oder --in-place.</translation>
    </message>
    <message>
        <source>Standard input cannot be written in place.</source>
        <translation>Die Standardeingabe kann nicht an Ort und Stelle geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing was written, since the cluster refuses this (--force writes it):</source>
        <translation>Nichts wurde geschrieben, denn der Cluster lehnt dies ab (--force schreibt es):</translation>
    </message>
    <message>
        <source>%1 has no mirror of %2.</source>
        <translation>%1 hat keinen Mirror von %2.</translation>
    </message>
    <message>
        <source>The manifest; - is standard input.</source>
        <translation>Das Manifest; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Only the files of this upstream.</source>
        <translation>Nur die Dateien dieses Upstreams.</translation>
    </message>
    <message>
        <source>Write the files below DIR, as they stand below /etc/containerd/certs.d.</source>
        <translation>Die Dateien unterhalb von DIR schreiben, wie sie unter /etc/containerd/certs.d liegen.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1</source>
        <translation>Die Standardeingabe kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  Zeile %1: %2</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Which Shoot of a file with several: its name, or its namespace and name.</source>
        <translation>Welcher Shoot einer Datei mit mehreren: sein Name, oder sein Namespace und Name.</translation>
    </message>
    <message>
        <source>%1 has no Shoot &quot;%2&quot;. It has:</source>
        <translation>%1 hat keinen Shoot „%2“, sondern:</translation>
    </message>
    <message>
        <source>%1 has several Shoots. Choose one with --shoot:</source>
        <translation>%1 hat mehrere Shoots. Wählen Sie einen mit --shoot:</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>there is no mirror of %1</source>
        <translation>es gibt keinen Mirror von %1</translation>
    </message>
    <message>
        <source>the mirror of %1 has no host %2</source>
        <translation>der Mirror von %1 hat keinen Host %2</translation>
    </message>
    <message>
        <source>there is a mirror of %1 already</source>
        <translation>es gibt schon einen Mirror von %1</translation>
    </message>
    <message>
        <source>the mirror of %1 has the host %2 already</source>
        <translation>der Mirror von %1 hat den Host %2 schon</translation>
    </message>
    <message>
        <source>%1: %2. Usage: %1 %3</source>
        <translation>%1: %2. Aufruf: %1 %3</translation>
    </message>
    <message>
        <source>it has no option %1</source>
        <translation>es hat keine Option %1</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 nimmt keinen Wert</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>there are no such capabilities: %1</source>
        <translation>solche Fähigkeiten gibt es nicht: %1</translation>
    </message>
    <message>
        <source>An operation is missing.</source>
        <translation>Eine Operation fehlt.</translation>
    </message>
    <message>
        <source>There is no operation &quot;%1&quot;.</source>
        <translation>Es gibt keine Operation „%1“.</translation>
    </message>
    <message>
        <source>an argument is missing</source>
        <translation>ein Argument fehlt</translation>
    </message>
    <message>
        <source>unexpected argument %1</source>
        <translation>unerwartetes Argument %1</translation>
    </message>
    <message>
        <source>%1 is not possible here</source>
        <translation>%1 ist hier nicht möglich</translation>
    </message>
    <message>
        <source>What to print: shoot (default), extension or provider-config.</source>
        <translation>Was ausgegeben wird: shoot (Vorgabe), extension oder provider-config.</translation>
    </message>
    <message>
        <source>Unknown scope: %1</source>
        <translation>Unbekannter Umfang: %1</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source> for release %1: %2 checked; errors: %3, warnings: %4, infos: %5</source>
        <translation> für Release %1: %2 geprüft; Fehler: %3, Warnungen: %4, Hinweise: %5</translation>
    </message>
    <message>
        <source>Manifests to check; - is standard input.</source>
        <translation>Manifeste, die geprüft werden; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Test what containerd would do with each mirror host</source>
        <translation>Testen, was containerd mit jedem Mirror-Host täte</translation>
    </message>
    <message>
        <source>Print the requests that containerd makes to pull an image</source>
        <translation>Die Anfragen ausgeben, mit denen containerd ein Image holt</translation>
    </message>
    <message>
        <source>The manifest (- is standard input), and what to do, see below.</source>
        <translation>Das Manifest (- ist die Standardeingabe) und was zu tun ist, siehe unten.</translation>
    </message>
    <message>
        <source>
Operations, done in order, all or none; a word that is just a comma separates them. An INDEX
counts from 0 and is the position afterwards.
</source>
        <translation>
Operationen, der Reihe nach ausgeführt, alle oder keine; ein Wort, das nur ein Komma ist, trennt sie. Ein INDEX
zählt ab 0 und ist die Stelle danach.
</translation>
    </message>
    <message>
        <source>Take a manifest for good that the cluster refuses.</source>
        <translation>Ein Manifest hinnehmen, das der Cluster ablehnt.</translation>
    </message>
    <message>
        <source>The image is of %1, which has no mirror here: only the APIs are tested.</source>
        <translation>Das Image ist von %1, das hier keinen Mirror hat: nur die APIs werden getestet.</translation>
    </message>
    <message>
        <source>%1 of %2 tested</source>
        <translation>%1 von %2 getestet</translation>
    </message>
    <message>
        <source>Manifests whose hosts are tested, and URLs of hosts.</source>
        <translation>Manifeste, deren Hosts getestet werden, und URLs von Hosts.</translation>
    </message>
    <message>
        <source>Tests manifest and content too, with this image.</source>
        <translation>Testet auch Manifest und Inhalt, mit diesem Image.</translation>
    </message>
    <message>
        <source>The upstream that the URLs mirror.</source>
        <translation>Der Upstream, den die URLs spiegeln.</translation>
    </message>
    <message>
        <source>How many hosts are tested at once.</source>
        <translation>Wie viele Hosts gleichzeitig getestet werden.</translation>
    </message>
    <message>
        <source>--concurrency takes a number from 1 to %1.</source>
        <translation>--concurrency nimmt eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>There are no hosts to test.</source>
        <translation>Es gibt keine Hosts zu testen.</translation>
    </message>
    <message>
        <source>--%1: not a number of seconds: %2</source>
        <translation>--%1: keine Zahl von Sekunden: %2</translation>
    </message>
    <message>
        <source>PEM file of certificates to trust beside the system&apos;s.</source>
        <translation>PEM-Datei mit Zertifikaten, denen neben denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>Proxy to use instead of the environment&apos;s, or none.</source>
        <translation>Proxy statt dessen der Umgebung, oder none.</translation>
    </message>
    <message>
        <source>Longest time for one host, 30 seconds by default.</source>
        <translation>Längste Zeit für einen Host, 30 Sekunden, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>Longest time to connect, 5 seconds by default.</source>
        <translation>Längste Zeit für den Verbindungsaufbau, 5 Sekunden, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>Mirror</translation>
    </message>
    <message>
        <source>%1. %2 left out (%3 %4): %5</source>
        <translation>%1. %2 ausgelassen (%3 %4): %5</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>This request ends the resolve step.</source>
        <translation>Diese Anfrage beendet den Resolve-Schritt.</translation>
    </message>
    <message>
        <source>Requests of containerd for %1:</source>
        <translation>Anfragen von containerd für %1:</translation>
    </message>
    <message>
        <source>The manifest.</source>
        <translation>Das Manifest.</translation>
    </message>
    <message>
        <source>The image that is pulled.</source>
        <translation>Das Image, das geholt wird.</translation>
    </message>
    <message>
        <source>Also makes the requests, up to the one that ends the resolve step.</source>
        <translation>Stellt die Anfragen auch, bis zu der, die den Resolve-Schritt beendet.</translation>
    </message>
    <message>
        <source>--image is missing.</source>
        <translation>--image fehlt.</translation>
    </message>
    <message>
        <source>there is no position %1; the last one is %2</source>
        <translation>es gibt keine Position %1; die letzte ist %2</translation>
    </message>
    <message>
        <source>--%1 needs a name.</source>
        <translation>--%1 braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>sme::CodeView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sme::ColumnWidths</name>
    <message>
        <source>Fit to the window</source>
        <translation>An das Fenster anpassen</translation>
    </message>
</context>
<context>
    <name>sme::Connection</name>
    <message>
        <source>%1 does not resolve: %2</source>
        <translation>%1 lässt sich nicht auflösen: %2</translation>
    </message>
    <message>
        <source>The proxy closed the connection.</source>
        <translation>Der Proxy hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The server asked for a client certificate and hung up.</source>
        <translation>Der Server hat ein Client-Zertifikat verlangt und aufgelegt.</translation>
    </message>
    <message>
        <source>The server hung up during the TLS handshake.</source>
        <translation>Der Server hat während des TLS-Handshakes aufgelegt.</translation>
    </message>
    <message>
        <source>The TLS handshake did not end within %1 s.</source>
        <translation>Der TLS-Handshake war nach %1 s nicht zu Ende.</translation>
    </message>
    <message>
        <source>The name was not resolved within %1 s.</source>
        <translation>Der Name war nach %1 s nicht aufgelöst.</translation>
    </message>
    <message>
        <source>There was no connection within %1 s.</source>
        <translation>Nach %1 s bestand keine Verbindung.</translation>
    </message>
    <message>
        <source>Proxy %1: %2</source>
        <translation>Proxy %1: %2</translation>
    </message>
    <message>
        <source>It is not the URL of an http or socks5 proxy.</source>
        <translation>Das ist nicht die URL eines http- oder socks5-Proxys.</translation>
    </message>
</context>
<context>
    <name>sme::ConnectionController</name>
    <message>
        <source>Commands for a node copied.</source>
        <translation>Befehle für einen Node kopiert.</translation>
    </message>
    <message>
        <source>Report copied.</source>
        <translation>Bericht kopiert.</translation>
    </message>
</context>
<context>
    <name>sme::ConnectionTest</name>
    <message>
        <source>testing…</source>
        <translation>wird getestet…</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 ms</translation>
    </message>
</context>
<context>
    <name>sme::ConnectionsModel</name>
    <message>
        <source>uses it</source>
        <translation>nutzt ihn</translation>
    </message>
    <message>
        <source>skips it</source>
        <translation>übergeht ihn</translation>
    </message>
    <message>
        <source>breaks the pull</source>
        <translation>Pull bricht ab</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1: %2, %3 ms</source>
        <translation>%1: %2, %3 ms</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation>wird getestet…</translation>
    </message>
    <message>
        <source>%1 (API only)</source>
        <translation>%1 (nur API)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 There is no image of %2 to test with: manifest and content were not asked for.</source>
        <translation>%1 Zum Testen gibt es kein Image von %2: Manifest und Inhalt wurden nicht angefragt.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>containerd</source>
        <translation>containerd</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
</context>
<context>
    <name>sme::ConnectionsView</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Connection detail</source>
        <translation>Einzelheiten der Verbindung</translation>
    </message>
    <message>
        <source>The stages, requests and certificates of the row that is selected above.</source>
        <translation>Die Stufen, Anfragen und Zertifikate der Zeile, die oben ausgewählt ist.</translation>
    </message>
    <message>
        <source>Test depth</source>
        <translation>Testtiefe</translation>
    </message>
    <message>
        <source>API only</source>
        <translation>Nur die API</translation>
    </message>
    <message>
        <source>Small public image</source>
        <translation>Kleines öffentliches Image</translation>
    </message>
    <message>
        <source>This image:</source>
        <translation>Dieses Image:</translation>
    </message>
    <message>
        <source>How far the test goes: a manifest and a part of a layer tell more than the API</source>
        <translation>Wie weit der Test geht: Ein Manifest und ein Teil eines Layers sagen mehr als die API</translation>
    </message>
    <message>
        <source>Test image</source>
        <translation>Test-Image</translation>
    </message>
    <message>
        <source>image, for example nginx:1.27</source>
        <translation>Image, zum Beispiel nginx:1.27</translation>
    </message>
    <message>
        <source>Progress of the connection test</source>
        <translation>Fortschritt des Verbindungstests</translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation>CA-Zertifikate</translation>
    </message>
    <message>
        <source>Which certificates the test trusts beside the system&apos;s and the CA bundles in the document. The document stays as it is.</source>
        <translation>Welchen Zertifikaten der Test neben denen des Systems und den CA-Bundles im Dokument vertraut. Das Dokument bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>CAs of the system</source>
        <translation>CAs des Systems</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>und %1</translation>
    </message>
    <message>
        <source>and a file…</source>
        <translation>und eine Datei…</translation>
    </message>
    <message>
        <source>%1 of %2 hosts</source>
        <translation>%1 von %2 Hosts</translation>
    </message>
    <message>
        <source>Nothing has been tested yet. The test runs from this computer; a node may see another network.</source>
        <translation>Noch ist nichts getestet. Der Test läuft von diesem Computer aus; ein Node sieht womöglich ein anderes Netz.</translation>
    </message>
    <message>
        <source>containerd would use %1 of %2 hosts, as seen from this computer.</source>
        <translation>containerd würde %1 von %2 Hosts nutzen, von diesem Computer aus gesehen.</translation>
    </message>
</context>
<context>
    <name>sme::ContainerdHost</name>
    <message>
        <source>The URL has a control character in it.</source>
        <translation>Die URL enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The URL must begin with http:// or https://.</source>
        <translation>Die URL muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>The URL names no host.</source>
        <translation>Die URL nennt keinen Host.</translation>
    </message>
    <message>
        <source>The address “%1” lacks its closing bracket.</source>
        <translation>Der Adresse „%1“ fehlt die schließende Klammer.</translation>
    </message>
    <message>
        <source>“%1” is not a port.</source>
        <translation>„%1“ ist kein Port.</translation>
    </message>
</context>
<context>
    <name>sme::DiffLines</name>
    <message>
        <source>1 equal line</source>
        <translation>1 gleiche Zeile</translation>
    </message>
    <message>
        <source>%1 equal lines</source>
        <translation>%1 gleiche Zeilen</translation>
    </message>
</context>
<context>
    <name>sme::DocumentFile</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>The document has no file yet.</source>
        <translation>Das Dokument hat noch keine Datei.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 wurde von einem anderen Programm geändert.</translation>
    </message>
</context>
<context>
    <name>sme::DocumentRules</name>
    <message>
        <source>The registry-mirror extension has no providerConfig, so the cluster rejects the manifest. Add a mirror, or remove the extension entry.</source>
        <translation>Die Extension registry-mirror hat keine providerConfig, darum lehnt der Cluster das Manifest ab. Fügen Sie einen Mirror hinzu, oder entfernen Sie den Extension-Eintrag.</translation>
    </message>
    <message>
        <source>There is no mirror, so the cluster rejects the manifest. Add a mirror, or remove the extension entry.</source>
        <translation>Es gibt keinen Mirror, darum lehnt der Cluster das Manifest ab. Fügen Sie einen Mirror hinzu, oder entfernen Sie den Extension-Eintrag.</translation>
    </message>
    <message>
        <source>There is a registry-mirror extension before this one already. Only the first counts, and the cluster rejects the second. Move its mirrors to the first entry and remove this one.</source>
        <translation>Vor dieser steht schon eine Extension registry-mirror. Nur die erste zählt, und der Cluster lehnt die zweite ab. Verschieben Sie deren Mirrors in den ersten Eintrag, und entfernen Sie diesen.</translation>
    </message>
    <message>
        <source>This worker pool does not run containerd, which registry mirrors need, so the cluster rejects the manifest. Set cri.name to containerd, or remove the extension.</source>
        <translation>Dieser Worker-Pool läuft nicht mit containerd, das Registry-Mirrors brauchen, darum lehnt der Cluster das Manifest ab. Setzen Sie cri.name auf containerd, oder entfernen Sie die Extension.</translation>
    </message>
    <message>
        <source>The extension is disabled: none of these mirrors reaches the nodes. Remove “disabled: true” to use them.</source>
        <translation>Die Extension ist abgeschaltet: Keiner dieser Mirrors erreicht die Nodes. Entfernen Sie „disabled: true“, um sie zu nutzen.</translation>
    </message>
</context>
<context>
    <name>sme::EditorActions</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Start with an empty document</source>
        <translation>Mit einem leeren Dokument beginnen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a manifest</source>
        <translation>Ein Manifest öffnen</translation>
    </message>
    <message>
        <source>Paste from clipboard</source>
        <translation>Aus der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Start with the text on the clipboard</source>
        <translation>Mit dem Text in der Zwischenablage beginnen</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Start with an example to try things on</source>
        <translation>Mit einem Beispiel zum Ausprobieren beginnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the document to its file</source>
        <translation>Das Dokument in seine Datei speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save the document to another file</source>
        <translation>Das Dokument in eine andere Datei speichern</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Die Datei noch einmal lesen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>About Shoot Mirror Editor</source>
        <translation>Über Shoot Mirror Editor</translation>
    </message>
    <message>
        <source>What this program is</source>
        <translation>Was dieses Programm ist</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Die letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again that was undone</source>
        <translation>Die Änderung, die rückgängig gemacht wurde, wiederholen</translation>
    </message>
    <message>
        <source>Cut rows</source>
        <translation>Zeilen ausschneiden</translation>
    </message>
    <message>
        <source>Move the selected rows to the clipboard</source>
        <translation>Die ausgewählten Zeilen in die Zwischenablage verschieben</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows, as YAML too</source>
        <translation>Die ausgewählten Zeilen kopieren, auch als YAML</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>Add the mirrors or hosts on the clipboard</source>
        <translation>Die Mirrors oder Hosts in der Zwischenablage hinzufügen</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Edit the current cell</source>
        <translation>Die aktuelle Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Add mirror</source>
        <translation>Mirror hinzufügen</translation>
    </message>
    <message>
        <source>Add an upstream registry</source>
        <translation>Eine Upstream-Registry hinzufügen</translation>
    </message>
    <message>
        <source>Add host</source>
        <translation>Host hinzufügen</translation>
    </message>
    <message>
        <source>Add a mirror host to the current upstream</source>
        <translation>Dem aktuellen Upstream einen Mirror-Host hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected rows</source>
        <translation>Die ausgewählten Zeilen entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move the selected rows up: tried earlier</source>
        <translation>Die ausgewählten Zeilen nach oben verschieben: früher versucht</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the selected rows down: tried later</source>
        <translation>Die ausgewählten Zeilen nach unten verschieben: später versucht</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächster Befund</translation>
    </message>
    <message>
        <source>Go to the next finding</source>
        <translation>Zum nächsten Befund gehen</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Voriger Befund</translation>
    </message>
    <message>
        <source>Go to the previous finding</source>
        <translation>Zum vorigen Befund gehen</translation>
    </message>
    <message>
        <source>Test connections</source>
        <translation>Verbindungen testen</translation>
    </message>
    <message>
        <source>Test the selected hosts, or all, as containerd would use them</source>
        <translation>Die ausgewählten Hosts, oder alle, so testen, wie containerd sie nutzen würde</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the connection test</source>
        <translation>Den Verbindungstest anhalten</translation>
    </message>
    <message>
        <source>Copy node commands</source>
        <translation>Node-Befehle kopieren</translation>
    </message>
    <message>
        <source>Copy the commands that repeat the test on a node</source>
        <translation>Die Befehle kopieren, die den Test auf einem Node wiederholen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy a report for a ticket, in Markdown</source>
        <translation>Einen Bericht für ein Ticket kopieren, in Markdown</translation>
    </message>
    <message>
        <source>Copy YAML</source>
        <translation>YAML kopieren</translation>
    </message>
    <message>
        <source>Copy what the YAML view shows</source>
        <translation>Kopieren, was die YAML-Ansicht zeigt</translation>
    </message>
    <message>
        <source>Export YAML…</source>
        <translation>YAML exportieren…</translation>
    </message>
    <message>
        <source>Write what the YAML view shows to a file</source>
        <translation>In eine Datei schreiben, was die YAML-Ansicht zeigt</translation>
    </message>
    <message>
        <source>Copy hosts.toml</source>
        <translation>hosts.toml kopieren</translation>
    </message>
    <message>
        <source>Copy the hosts.toml of the current mirror</source>
        <translation>Die hosts.toml des aktuellen Mirrors kopieren</translation>
    </message>
    <message>
        <source>Export hosts.toml…</source>
        <translation>hosts.toml exportieren…</translation>
    </message>
    <message>
        <source>Write the files of all mirrors below a folder</source>
        <translation>Die Dateien aller Mirrors unterhalb eines Ordners schreiben</translation>
    </message>
    <message>
        <source>Test all connections</source>
        <translation>Alle Verbindungen testen</translation>
    </message>
    <message>
        <source>Test all hosts of the document, whatever is selected</source>
        <translation>Alle Hosts des Dokuments testen, was auch ausgewählt ist</translation>
    </message>
</context>
<context>
    <name>sme::EditorPage</name>
    <message>
        <source>Shoot YAML</source>
        <translation>Shoot-YAML</translation>
    </message>
    <message>
        <source>hosts.toml</source>
        <translation>hosts.toml</translation>
    </message>
    <message>
        <source>Shoot</source>
        <translation>Shoot</translation>
    </message>
    <message>
        <source>The Shoot of this file that is edited</source>
        <translation>Der Shoot dieser Datei, der bearbeitet wird</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Dokument %1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>sme::EmptyState</name>
    <message>
        <source>No manifest is open</source>
        <translation>Kein Manifest ist geöffnet</translation>
    </message>
    <message>
        <source>Open a Shoot, drop a file here, or start with a new one. The registry mirrors in it are edited in place; nothing else in the file is touched.</source>
        <translation>Öffnen Sie einen Shoot, legen Sie eine Datei hier ab, oder beginnen Sie mit einem neuen. Die Registry-Mirrors darin werden an Ort und Stelle bearbeitet; nichts anderes in der Datei wird angefasst.</translation>
    </message>
</context>
<context>
    <name>sme::EntryReader</name>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>ein Mapping</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>die Zahl %1</translation>
    </message>
    <message>
        <source>the truth value %1</source>
        <translation>der Wahrheitswert %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation>der Text „%1“</translation>
    </message>
    <message>
        <source>it is the alias %1</source>
        <translation>es ist der Alias %1</translation>
    </message>
    <message>
        <source>it has an anchor that an alias elsewhere refers to</source>
        <translation>es hat einen Anker, auf den sich ein Alias an anderer Stelle bezieht</translation>
    </message>
    <message>
        <source>it has a merge key</source>
        <translation>es hat einen Merge-Key</translation>
    </message>
    <message>
        <source>%1 is %2, but must be %3.</source>
        <translation>%1 ist %2, muss aber %3 sein.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>Put it in quotes.</source>
        <translation>Setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>it is an alias</source>
        <translation>es ist ein Alias</translation>
    </message>
    <message>
        <source>The mirror</source>
        <translation>Der Mirror</translation>
    </message>
    <message>
        <source>it has an alias or a merge key</source>
        <translation>es hat einen Alias oder einen Merge-Key</translation>
    </message>
    <message>
        <source>There are too many aliases.</source>
        <translation>Es gibt zu viele Aliasse.</translation>
    </message>
    <message>
        <source>Unknown field &quot;%1&quot; of a mirror. Known are upstream and hosts; names are case-sensitive.</source>
        <translation>Unbekanntes Feld „%1“ eines Mirrors. Bekannt sind upstream und hosts; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>Der Host</translation>
    </message>
    <message>
        <source>Unknown field &quot;%1&quot; of a host. Known are host, capabilities, caBundleSecretReferenceName and overridePath; names are case-sensitive.</source>
        <translation>Unbekanntes Feld „%1“ eines Hosts. Bekannt sind host, capabilities, caBundleSecretReferenceName und overridePath; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation>true oder false, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>a list such as [pull, resolve]</source>
        <translation>eine Liste wie [pull, resolve]</translation>
    </message>
    <message>
        <source>A capability</source>
        <translation>Eine Capability</translation>
    </message>
    <message>
        <source>%1 is a template, but must be %2. Only what the template renders to can be checked.</source>
        <translation>%1 ist eine Vorlage, muss aber %2 sein. Nur was aus der Vorlage entsteht, kann geprüft werden.</translation>
    </message>
    <message>
        <source>it has a key with a question mark</source>
        <translation>es hat einen Schlüssel mit Fragezeichen</translation>
    </message>
</context>
<context>
    <name>sme::FileController</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Line %2: %3</source>
        <translation>%1 Zeile %2: %3</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept against a crash: %1</source>
        <translation>Ungespeicherte Änderungen können nicht gegen einen Absturz gesichert werden: %1</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Another program wrote it after it was read here.</source>
        <translation>Ein anderes Programm hat sie geschrieben, nachdem sie hier gelesen wurde.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
    <message>
        <source>Not reloaded.</source>
        <translation>Nicht neu geladen.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Not saved. The document is kept as it is.</source>
        <translation>Nicht gespeichert. Das Dokument bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Another program changed the file. Saving will ask what to do; reloading drops the changes made here.</source>
        <translation>Ein anderes Programm hat die Datei geändert. Beim Speichern werden Sie gefragt; neu laden verwirft die Änderungen hier.</translation>
    </message>
    <message>
        <source>Another program changed the file. What is shown here is the older text.</source>
        <translation>Ein anderes Programm hat die Datei geändert. Hier steht der ältere Text.</translation>
    </message>
    <message>
        <source>The file is gone: it was removed or renamed. Save writes it again.</source>
        <translation>Die Datei ist weg: Sie wurde entfernt oder umbenannt. Speichern schreibt sie wieder.</translation>
    </message>
    <message>
        <source>a document without a file</source>
        <translation>einem Dokument ohne Datei</translation>
    </message>
    <message>
        <source>Unsaved work on %1 was found, of %2.</source>
        <translation>Es gibt ungespeicherte Arbeit an %1, von %2.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The document is being read.</source>
        <translation>Das Dokument wird gelesen.</translation>
    </message>
</context>
<context>
    <name>sme::FindingsModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>There is no such fix any more.</source>
        <translation>Diese Korrektur gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>sme::FindingsView</name>
    <message>
        <source>Nothing to complain about.</source>
        <translation>Nichts zu beanstanden.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Meldung kopieren</translation>
    </message>
</context>
<context>
    <name>sme::HostErrors</name>
    <message>
        <source>Change the host to %1</source>
        <translation>Den Host zu %1 ändern</translation>
    </message>
    <message>
        <source>The host has no URL, so the cluster rejects the manifest. Write one that begins with https://.</source>
        <translation>Der Host hat keine URL, darum lehnt der Cluster das Manifest ab. Schreiben Sie eine, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>“%1” is more than scheme, host and port, which %2 reject. Remove the rest, or, where the cluster runs %3 or newer, say so with overridePath, true or false.</source>
        <translation>„%1“ ist mehr als Schema, Host und Port, was %2 ablehnen. Entfernen Sie den Rest, oder, wo der Cluster mit %3 oder neuer läuft, sagen Sie es mit overridePath, true oder false.</translation>
    </message>
    <message>
        <source>The path of “%1” has a “.” or “..” in it, which %2 and newer reject. Write the path that is meant.</source>
        <translation>Der Pfad von „%1“ enthält „.“ oder „..“, was %2 und neuere ablehnen. Schreiben Sie den Pfad, der gemeint ist.</translation>
    </message>
    <message>
        <source>The mirror has the host “%1” already, so the cluster rejects the manifest. Remove one of them.</source>
        <translation>Der Mirror hat den Host „%1“ schon, darum lehnt der Cluster das Manifest ab. Entfernen Sie einen davon.</translation>
    </message>
    <message>
        <source>Remove the repeated host</source>
        <translation>Den doppelten Host entfernen</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>The capability “%1” is unknown, so the cluster rejects the manifest. Use pull and resolve, in lower case.</source>
        <translation>Die Fähigkeit „%1“ ist unbekannt, darum lehnt der Cluster das Manifest ab. Nehmen Sie pull und resolve, in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>The capability “%1” is given twice, so the cluster rejects the manifest. Remove one.</source>
        <translation>Die Fähigkeit „%1“ steht zweimal da, darum lehnt der Cluster das Manifest ab. Entfernen Sie eine.</translation>
    </message>
    <message>
        <source>Remove repeated capabilities</source>
        <translation>Doppelte Fähigkeiten entfernen</translation>
    </message>
    <message>
        <source>The resource “%1” of the Shoot does not refer to a Secret, so the cluster rejects the manifest. Refer to a Secret that holds the CA bundle.</source>
        <translation>Die Ressource „%1“ des Shoots verweist nicht auf ein Secret, darum lehnt der Cluster das Manifest ab. Verweisen Sie auf ein Secret mit dem CA-Bundle.</translation>
    </message>
    <message>
        <source>There is no “%1” in spec.resources of the Shoot, so the cluster rejects the manifest. Add an entry with this name that refers to the Secret with the CA bundle.</source>
        <translation>In spec.resources des Shoots gibt es kein „%1“, darum lehnt der Cluster das Manifest ab. Fügen Sie einen Eintrag dieses Namens hinzu, der auf das Secret mit dem CA-Bundle verweist.</translation>
    </message>
    <message>
        <source>The Secret behind “%1” cannot be used as a CA bundle: %2. Pulls of “%3” would break. It must be immutable and hold PEM certificates under its only key, bundle.crt.</source>
        <translation>Das Secret hinter „%1“ taugt nicht als CA-Bundle: %2. Pulls von „%3“ würden abbrechen. Es muss immutable sein und unter seinem einzigen Schlüssel, bundle.crt, PEM-Zertifikate enthalten.</translation>
    </message>
    <message>
        <source>A CA bundle needs release %1 of the extension; older ones reject the manifest. Check which release the cluster runs.</source>
        <translation>Ein CA-Bundle braucht Release %1 der Extension; ältere lehnen das Manifest ab. Prüfen Sie, welches Release im Cluster läuft.</translation>
    </message>
    <message>
        <source>overridePath needs release %1 of the extension; older ones reject the manifest. Check which release the cluster runs.</source>
        <translation>overridePath braucht Release %1 der Extension; ältere lehnen das Manifest ab. Prüfen Sie, welches Release im Cluster läuft.</translation>
    </message>
    <message>
        <source>What “%1” has beside scheme, host and port needs release %2 of the extension. Check which release the cluster runs.</source>
        <translation>Was „%1“ neben Schema, Host und Port hat, braucht Release %2 der Extension. Prüfen Sie, welches Release im Cluster läuft.</translation>
    </message>
    <message>
        <source>“%1” has its scheme in upper case, which %2 reject. Write it in lower case.</source>
        <translation>Das Schema von „%1“ ist großgeschrieben, was %2 ablehnen. Schreiben Sie es klein.</translation>
    </message>
    <message>
        <source>“%1” is not a mirror URL, so the cluster rejects the manifest. %2</source>
        <translation>„%1“ ist keine Mirror-URL, darum lehnt der Cluster das Manifest ab. %2</translation>
    </message>
    <message>
        <source>The name of the CA bundle is empty, so the cluster rejects the manifest. Name the entry of spec.resources with its Secret, or remove the field.</source>
        <translation>Der Name des CA-Bundles ist leer, darum lehnt der Cluster das Manifest ab. Nennen Sie den Eintrag in spec.resources mit dem Secret, oder entfernen Sie das Feld.</translation>
    </message>
</context>
<context>
    <name>sme::HostLints</name>
    <message>
        <source>“%1” has resolve without pull: containerd resolves tags only at hosts with both, so it never resolves one here. Add pull, or remove resolve.</source>
        <translation>„%1“ hat resolve ohne pull: containerd löst Tags nur an Hosts mit beidem auf, also nie an diesem. Fügen Sie pull hinzu, oder entfernen Sie resolve.</translation>
    </message>
    <message>
        <source>“%1” is a public mirror with resolve: it is trusted to say which image a tag means, and may be out of date. Leave it at pull unless you trust it as much as the upstream.</source>
        <translation>„%1“ ist ein öffentlicher Mirror mit resolve: Ihm wird vertraut, zu sagen, welches Image ein Tag meint, und er kann veraltet sein. Belassen Sie es bei pull, wenn Sie ihm nicht so vertrauen wie dem Upstream.</translation>
    </message>
    <message>
        <source>“%1” is not encrypted: who is in between sees what is pulled and can change answers. Use https:// where the mirror offers it.</source>
        <translation>„%1“ ist nicht verschlüsselt: Wer dazwischen sitzt, sieht, was geholt wird, und kann Antworten ändern. Nehmen Sie https://, wo der Mirror es anbietet.</translation>
    </message>
    <message>
        <source>“%1” is plain HTTP on port 80, so its CA bundle is never used. Use https://, or remove the CA bundle.</source>
        <translation>„%1“ ist unverschlüsseltes HTTP auf Port 80, also wird sein CA-Bundle nie benutzt. Nehmen Sie https://, oder entfernen Sie das CA-Bundle.</translation>
    </message>
    <message>
        <source>“%1” is http:// with a CA bundle: containerd tries HTTPS first and falls back to HTTP. Use https://, or remove the CA bundle.</source>
        <translation>„%1“ ist http:// mit einem CA-Bundle: containerd versucht erst HTTPS und weicht auf HTTP aus. Nehmen Sie https://, oder entfernen Sie das CA-Bundle.</translation>
    </message>
    <message>
        <source>containerd appends /v2 to the path of “%1”, so requests go to %2. Set overridePath to true if the path is the API root already.</source>
        <translation>containerd hängt /v2 an den Pfad von „%1“ an, Anfragen gehen also an %2. Setzen Sie overridePath auf true, wenn der Pfad schon die API-Wurzel ist.</translation>
    </message>
    <message>
        <source>With overridePath, requests to “%1” go to %2, which has no /v2: a registry does not answer there. Add the path, mostly /v2/&lt;project&gt;, or remove overridePath.</source>
        <translation>Mit overridePath gehen Anfragen an „%1“ nach %2, und das hat kein /v2: Dort antwortet keine Registry. Fügen Sie den Pfad hinzu, meist /v2/&lt;Projekt&gt;, oder entfernen Sie overridePath.</translation>
    </message>
    <message>
        <source>“%1” has /v2 at the begin of its path and gets another at the end: requests go to %2. Set overridePath to true.</source>
        <translation>„%1“ hat /v2 am Anfang seines Pfads und bekommt am Ende noch eines: Anfragen gehen an %2. Setzen Sie overridePath auf true.</translation>
    </message>
    <message>
        <source>Remove the repeated host</source>
        <translation>Den doppelten Host entfernen</translation>
    </message>
    <message>
        <source>“%1” differs from “%2” only by case or a slash at its end: a mirror that failed is asked again. Remove one of them.</source>
        <translation>„%1“ unterscheidet sich von „%2“ nur durch Groß- und Kleinschreibung oder einen Schrägstrich am Ende: Ein Mirror, der versagt hat, wird noch einmal gefragt. Entfernen Sie einen davon.</translation>
    </message>
    <message>
        <source>Remove the host</source>
        <translation>Den Host entfernen</translation>
    </message>
    <message>
        <source>“%1” is the upstream itself, which containerd asks last anyway. Remove it.</source>
        <translation>„%1“ ist der Upstream selbst, den containerd zuletzt ohnehin fragt. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>“%1” serves web pages and no registry: pulls can break on its answers. Name the registry&apos;s own host.</source>
        <translation>„%1“ liefert Webseiten und ist keine Registry: Pulls können an seinen Antworten abbrechen. Nennen Sie den Host der Registry selbst.</translation>
    </message>
    <message>
        <source>“%1” serves images of %2 only, so every pull of “%3” asks it for nothing. Use another mirror for this upstream.</source>
        <translation>„%1“ liefert nur Images von %2, jeder Pull von „%3“ fragt ihn also umsonst. Nehmen Sie für diesen Upstream einen anderen Mirror.</translation>
    </message>
    <message>
        <source>“%1” is a name of the cluster&apos;s own DNS, which nodes do not ask, so the mirror is never reached. Use a name or address that nodes resolve.</source>
        <translation>„%1“ ist ein Name aus dem DNS des Clusters, das Nodes nicht fragen, also wird der Mirror nie erreicht. Nehmen Sie einen Namen oder eine Adresse, die Nodes auflösen.</translation>
    </message>
    <message>
        <source>“%1” is each node itself, not this computer. That is right only where every node runs the mirror.</source>
        <translation>„%1“ ist jeder Node selbst, nicht dieser Computer. Das ist nur richtig, wo der Mirror auf jedem Node läuft.</translation>
    </message>
    <message>
        <source>The CA file of this host lands in the directory “%1” of certs.d, its hosts.toml in “%2”. Both are found; look in both when you check a node.</source>
        <translation>Die CA-Datei dieses Hosts liegt im Verzeichnis „%1“ von certs.d, seine hosts.toml in „%2“. Beide werden gefunden; sehen Sie in beiden nach, wenn Sie einen Node prüfen.</translation>
    </message>
    <message>
        <source>“%1” is an upstream with mirrors of its own here, but containerd does not chain mirrors: it asks “%2” itself. List those mirrors here if they are meant.</source>
        <translation>„%1“ ist hier ein Upstream mit eigenen Mirrors, aber containerd verkettet Mirrors nicht: Es fragt „%2“ selbst. Führen Sie jene Mirrors hier auf, wenn sie gemeint sind.</translation>
    </message>
</context>
<context>
    <name>sme::HostListChange</name>
    <message>
        <source>The mirror is no mapping; correct it in the text.</source>
        <translation>Der Mirror ist kein Mapping; berichtigen Sie ihn im Text.</translation>
    </message>
    <message>
        <source>hosts is no list; correct it in the text.</source>
        <translation>hosts ist keine Liste; berichtigen Sie es im Text.</translation>
    </message>
    <message>
        <source>The host is no mapping; correct it in the text.</source>
        <translation>Der Host ist kein Mapping; berichtigen Sie ihn im Text.</translation>
    </message>
    <message>
        <source>The host has a comment that would be lost between lists of different style; move it in the text.</source>
        <translation>Der Host hat einen Kommentar, der zwischen Listen verschiedenen Stils verloren ginge; verschieben Sie ihn im Text.</translation>
    </message>
</context>
<context>
    <name>sme::HostProbe</name>
    <message>
        <source>HTTPS was tried first, since the host has a CA bundle: the port speaks plain HTTP.</source>
        <translation>Zuerst wurde HTTPS versucht, da der Host ein CA-Bundle hat: Der Port spricht unverschlüsseltes HTTP.</translation>
    </message>
    <message>
        <source>The port speaks plain HTTP, not TLS.</source>
        <translation>Der Port spricht unverschlüsseltes HTTP, kein TLS.</translation>
    </message>
    <message>
        <source>The port speaks TLS, not plain HTTP.</source>
        <translation>Der Port spricht TLS, kein unverschlüsseltes HTTP.</translation>
    </message>
    <message>
        <source>The test did not end within %1 s.</source>
        <translation>Der Test war nach %1 s nicht zu Ende.</translation>
    </message>
</context>
<context>
    <name>sme::HostsTomlReader</name>
    <message>
        <source>“%1” has a value of a wrong type, and containerd drops the whole file for it.</source>
        <translation>„%1“ hat einen Wert vom falschen Typ, und containerd verwirft deswegen die ganze Datei.</translation>
    </message>
    <message>
        <source>The capability “%1” is unknown, and containerd drops the whole file for it.</source>
        <translation>Die Fähigkeit „%1“ ist unbekannt, und containerd verwirft deswegen die ganze Datei.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>Die Datei ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>This is not TOML: %1. containerd drops the whole file for it.</source>
        <translation>Das ist kein TOML: %1. containerd verwirft deswegen die ganze Datei.</translation>
    </message>
</context>
<context>
    <name>sme::HostsTomlView</name>
    <message>
        <source>hosts.toml</source>
        <translation>hosts.toml</translation>
    </message>
    <message>
        <source>No mirrors, no files.</source>
        <translation>Keine Mirrors, keine Dateien.</translation>
    </message>
    <message>
        <source>Files on each node</source>
        <translation>Dateien auf jedem Node</translation>
    </message>
</context>
<context>
    <name>sme::HttpExchange</name>
    <message>
        <source>The server asked for a client certificate and hung up.</source>
        <translation>Der Server hat ein Client-Zertifikat verlangt und aufgelegt.</translation>
    </message>
    <message>
        <source>The server wants a client certificate: %1</source>
        <translation>Der Server will ein Client-Zertifikat: %1</translation>
    </message>
    <message>
        <source>No answer came within %1 s.</source>
        <translation>Innerhalb von %1 s kam keine Antwort.</translation>
    </message>
    <message>
        <source>The answer is not the gzip that it says to be.</source>
        <translation>Die Antwort ist nicht das gzip, das sie zu sein vorgibt.</translation>
    </message>
</context>
<context>
    <name>sme::HttpParser</name>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>Der Server hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The answer was cut off in its head.</source>
        <translation>Die Antwort wurde in ihrem Kopf abgeschnitten.</translation>
    </message>
    <message>
        <source>The answer was cut off in its body.</source>
        <translation>Die Antwort wurde in ihrem Inhalt abgeschnitten.</translation>
    </message>
    <message>
        <source>What came back is not HTTP/1: %1</source>
        <translation>Was zurückkam, ist kein HTTP/1: %1</translation>
    </message>
    <message>
        <source>The head of the answer is larger than %1 KiB.</source>
        <translation>Der Kopf der Antwort ist größer als %1 KiB.</translation>
    </message>
    <message>
        <source>The status line is malformed: %1</source>
        <translation>Die Statuszeile ist fehlerhaft: %1</translation>
    </message>
    <message>
        <source>A header line is malformed: %1</source>
        <translation>Eine Kopfzeile ist fehlerhaft: %1</translation>
    </message>
    <message>
        <source>The server switched to another protocol.</source>
        <translation>Der Server ist auf ein anderes Protokoll gewechselt.</translation>
    </message>
    <message>
        <source>The Content-Length is malformed: %1</source>
        <translation>Content-Length ist fehlerhaft: %1</translation>
    </message>
    <message>
        <source>Unknown Transfer-Encoding: %1</source>
        <translation>Unbekanntes Transfer-Encoding: %1</translation>
    </message>
    <message>
        <source>A chunk of the answer is malformed.</source>
        <translation>Ein Stück der Antwort ist fehlerhaft.</translation>
    </message>
</context>
<context>
    <name>sme::HttpTunnel</name>
    <message>
        <source>The proxy refused the connection: %1 %2</source>
        <translation>Der Proxy hat die Verbindung abgelehnt: %1 %2</translation>
    </message>
</context>
<context>
    <name>sme::ImageProbe</name>
    <message>
        <source>The header names another digest: %1</source>
        <translation>Der Header nennt einen anderen Digest: %1</translation>
    </message>
    <message>
        <source>The manifest is larger than 4 MiB.</source>
        <translation>Das Manifest ist größer als 4 MiB.</translation>
    </message>
    <message>
        <source>The content has the digest %1, asked for was %2.</source>
        <translation>Der Inhalt hat den Digest %1, angefragt war %2.</translation>
    </message>
    <message>
        <source>The manifest has %1 bytes, announced were %2.</source>
        <translation>Das Manifest hat %1 Bytes, angekündigt waren %2.</translation>
    </message>
    <message>
        <source>The manifest is no JSON object.</source>
        <translation>Das Manifest ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The manifest refers to nothing that can be fetched: %1</source>
        <translation>Das Manifest verweist auf nichts, was geholt werden kann: %1</translation>
    </message>
    <message>
        <source>The server has the manifest but not its blob %1.</source>
        <translation>Der Server hat das Manifest, aber nicht seinen Blob %1.</translation>
    </message>
    <message>
        <source>The blob %1 has another content: its digest is %2.</source>
        <translation>Der Blob %1 hat einen anderen Inhalt: Sein Digest ist %2.</translation>
    </message>
</context>
<context>
    <name>sme::ImageReference</name>
    <message>
        <source>“%1” is not a digest: sha256: and 64 hex digits are.</source>
        <translation>„%1“ ist kein Digest: sha256: und 64 Hexadezimalziffern wären einer.</translation>
    </message>
    <message>
        <source>“%1” is not a tag: letters, digits, “_”, “.” and “-” are allowed, at most 128.</source>
        <translation>„%1“ ist kein Tag: erlaubt sind Buchstaben, Ziffern, „_“, „.“ und „-“, höchstens 128.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a registry.</source>
        <translation>„%1“ ist nicht der Name einer Registry.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a repository: lower-case letters, digits and single separators are allowed.</source>
        <translation>„%1“ ist nicht der Name eines Repositorys: erlaubt sind Kleinbuchstaben, Ziffern und einzelne Trennzeichen.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Der Name ist länger als %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>sme::Judgement</name>
    <message>
        <source>The answer is %1, without a usable target.</source>
        <translation>Die Antwort ist %1, ohne brauchbares Ziel.</translation>
    </message>
    <message>
        <source>The server wants a client certificate.</source>
        <translation>Der Server will ein Client-Zertifikat.</translation>
    </message>
    <message>
        <source>The server asks for credentials: %1</source>
        <translation>Der Server verlangt Zugangsdaten: %1</translation>
    </message>
    <message>
        <source>The server refuses access: %1</source>
        <translation>Der Server verweigert den Zugang: %1</translation>
    </message>
    <message>
        <source>The server has no such image: %1</source>
        <translation>Der Server hat kein solches Image: %1</translation>
    </message>
    <message>
        <source>The proxy asks for credentials: %1</source>
        <translation>Der Proxy verlangt Zugangsdaten: %1</translation>
    </message>
    <message>
        <source>The server waited too long: %1</source>
        <translation>Der Server hat zu lange gewartet: %1</translation>
    </message>
    <message>
        <source>Too many requests: %1</source>
        <translation>Zu viele Anfragen: %1</translation>
    </message>
    <message>
        <source>The server failed: %1</source>
        <translation>Der Server hat versagt: %1</translation>
    </message>
    <message>
        <source>No registry answers so: %1</source>
        <translation>Keine Registry antwortet so: %1</translation>
    </message>
    <message>
        <source>There is no registry API at this address: %1</source>
        <translation>An dieser Adresse gibt es keine Registry-API: %1</translation>
    </message>
    <message>
        <source>The answer is not that of a registry API, but %1.</source>
        <translation>Die Antwort ist nicht die einer Registry-API, sondern %1.</translation>
    </message>
    <message>
        <source>something without a content type</source>
        <translation>etwas ohne Content-Type</translation>
    </message>
    <message>
        <source>The answer to a request for a manifest has the media type “%1”.</source>
        <translation>Die Antwort auf eine Anfrage nach einem Manifest hat den Medientyp „%1“.</translation>
    </message>
    <message>
        <source>The manifest is larger than 4 MiB.</source>
        <translation>Das Manifest ist größer als 4 MiB.</translation>
    </message>
    <message>
        <source>The header Docker-Content-Digest is malformed: %1</source>
        <translation>Der Header Docker-Content-Digest ist fehlerhaft: %1</translation>
    </message>
</context>
<context>
    <name>sme::LiveTrace</name>
    <message>
        <source>; the port speaks plain HTTP</source>
        <translation>; der Port spricht unverschlüsseltes HTTP</translation>
    </message>
    <message>
        <source>The header Docker-Content-Digest is malformed.</source>
        <translation>Der Header Docker-Content-Digest ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The manifest is larger than 4 MiB.</source>
        <translation>Das Manifest ist größer als 4 MiB.</translation>
    </message>
    <message>
        <source>The resolve step ends here: %1</source>
        <translation>Der Resolve-Schritt endet hier: %1</translation>
    </message>
    <message>
        <source>the answer to HEAD had no digest or no length</source>
        <translation>die Antwort auf HEAD hatte keinen Digest oder keine Länge</translation>
    </message>
    <message>
        <source>The answer has no digest or no length: a GET follows.</source>
        <translation>Die Antwort hat keinen Digest oder keine Länge: Es folgt ein GET.</translation>
    </message>
    <message>
        <source>No whole answer came in time.</source>
        <translation>Die Antwort kam nicht rechtzeitig ganz an.</translation>
    </message>
    <message>
        <source>%1 (repeated at once, %2 ×)</source>
        <translation>%1 (sofort wiederholt, %2 ×)</translation>
    </message>
</context>
<context>
    <name>sme::MainWindow</name>
    <message>
        <source>Read-only. Line %1: %2</source>
        <translation>Nur zum Lesen. Zeile %1: %2</translation>
    </message>
    <message>
        <source>Read-only. %1</source>
        <translation>Nur zum Lesen. %1</translation>
    </message>
    <message>
        <source>Shoot Mirror Editor</source>
        <translation>Shoot Mirror Editor</translation>
    </message>
    <message>
        <source>%1[*] — Shoot Mirror Editor</source>
        <translation>%1[*] — Shoot Mirror Editor</translation>
    </message>
    <message>
        <source>No document · Release: %1</source>
        <translation>Kein Dokument · Release: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Mirrors</source>
        <translation>&amp;Mirrors</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Hauptwerkzeugleiste</translation>
    </message>
    <message>
        <source>Release:</source>
        <translation>Release:</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Pull path</source>
        <translation>Pull-Weg</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>sme::ManifestReader</name>
    <message>
        <source>The file has %1 MB; manifests of up to %2 MB can be read.</source>
        <translation>Die Datei hat %1 MB; gelesen werden können Manifeste bis %2 MB.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
    <message>
        <source>a mapping, such as a Shoot manifest</source>
        <translation>ein Mapping, etwa ein Shoot-Manifest</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>ein Mapping</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>An entry of spec.extensions</source>
        <translation>Ein Eintrag von spec.extensions</translation>
    </message>
    <message>
        <source>the providerConfig is no mapping</source>
        <translation>die providerConfig ist kein Mapping</translation>
    </message>
    <message>
        <source>Unknown field &quot;%1&quot; of the MirrorConfig. Known are apiVersion, kind and mirrors; names are case-sensitive.</source>
        <translation>Unbekanntes Feld „%1“ der MirrorConfig. Bekannt sind apiVersion, kind und mirrors; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>mirrors is no list</source>
        <translation>mirrors ist keine Liste</translation>
    </message>
    <message>
        <source>%1 is missing: it must be %2.</source>
        <translation>%1 fehlt: es muss %2 sein.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, but must be %3.</source>
        <translation>%1 ist „%2“, muss aber %3 sein.</translation>
    </message>
    <message>
        <source>it stands behind an alias or a merge key</source>
        <translation>es steht hinter einem Alias oder einem Merge-Key</translation>
    </message>
    <message>
        <source>it has an anchor that an alias elsewhere refers to</source>
        <translation>es hat einen Anker, auf den sich ein Alias an anderer Stelle bezieht</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in one mapping (first in line %2). Remove one.</source>
        <translation>Der Schlüssel „%1“ steht zweimal in einem Mapping (zuerst in Zeile %2). Entfernen Sie einen davon.</translation>
    </message>
    <message>
        <source>a key stands twice</source>
        <translation>ein Schlüssel steht zweimal</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>Das ist kein gültiges YAML: %1.</translation>
    </message>
    <message>
        <source>another document of the file is not valid YAML</source>
        <translation>ein anderes Dokument der Datei ist kein gültiges YAML</translation>
    </message>
    <message>
        <source>The file has too many aliases.</source>
        <translation>Die Datei hat zu viele Aliasse.</translation>
    </message>
    <message>
        <source>it has a key with a question mark</source>
        <translation>es hat einen Schlüssel mit Fragezeichen</translation>
    </message>
</context>
<context>
    <name>sme::MessageDialogs</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Die Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>If they are discarded, the file stays as it was saved last.</source>
        <translation>Wenn sie verworfen werden, bleibt die Datei, wie sie zuletzt gespeichert wurde.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Datei geändert</translation>
    </message>
    <message>
        <source>%1 is not the file that was opened.</source>
        <translation>%1 ist nicht mehr die Datei, die geöffnet wurde.</translation>
    </message>
    <message>
        <source>Overwrite replaces it with what this window shows. Reload reads it and drops the changes made here. Save as… keeps both.</source>
        <translation>„Überschreiben“ ersetzt sie durch das, was dieses Fenster zeigt. „Neu laden“ liest sie und verwirft die Änderungen hier. „Speichern unter…“ behält beides.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Open a manifest</source>
        <translation>Ein Manifest öffnen</translation>
    </message>
    <message>
        <source>Manifests (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Manifeste (*.yaml *.yml *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>About Shoot Mirror Editor</source>
        <translation>Über Shoot Mirror Editor</translation>
    </message>
    <message>
        <source>Shoot Mirror Editor %1</source>
        <translation>Shoot Mirror Editor %1</translation>
    </message>
    <message>
        <source>Edits the registry mirrors of Gardener Shoot clusters, shows what the cluster will say about them, and what the nodes will get.

Licence: Apache-2.0</source>
        <translation>Bearbeitet die Registry-Mirrors von Gardener-Shoot-Clustern, zeigt, was der Cluster dazu sagen wird, und was die Nodes bekommen.

Lizenz: Apache-2.0</translation>
    </message>
    <message>
        <source>Choose CA certificates</source>
        <translation>CA-Zertifikate auswählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>sme::MirrorDelegate</name>
    <message>
        <source>Mirror URL</source>
        <translation>Mirror-URL</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>https://mirror.example.com</source>
        <translation>https://mirror.example.com</translation>
    </message>
    <message>
        <source>registry, for example docker.io</source>
        <translation>Registry, zum Beispiel docker.io</translation>
    </message>
    <message>
        <source>CA bundle</source>
        <translation>CA-Bundle</translation>
    </message>
    <message>
        <source>Override path</source>
        <translation>Override path</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>sme::MirrorRows</name>
    <message>
        <source>This is too much text to paste.</source>
        <translation>Das ist zu viel Text zum Einfügen.</translation>
    </message>
    <message>
        <source>This is neither a list of mirrors or hosts, nor a manifest with mirrors.</source>
        <translation>Das ist weder eine Liste von Mirrors oder Hosts noch ein Manifest mit Mirrors.</translation>
    </message>
</context>
<context>
    <name>sme::MirrorRules</name>
    <message>
        <source>Rename the upstream to %1</source>
        <translation>Den Upstream in %1 umbenennen</translation>
    </message>
    <message>
        <source>The upstream is empty, so the cluster rejects the manifest. Name the registry that is mirrored, for example docker.io.</source>
        <translation>Der Upstream ist leer, darum lehnt der Cluster das Manifest ab. Nennen Sie die Registry, die gespiegelt wird, zum Beispiel docker.io.</translation>
    </message>
    <message>
        <source>The upstream “%1” has a port, which releases before v0.9 reject. Remove the port if images are named without it, or choose the release that the cluster runs.</source>
        <translation>Der Upstream „%1“ hat einen Port, was Releases vor v0.9 ablehnen. Entfernen Sie den Port, wenn Images ohne ihn benannt sind, oder wählen Sie das Release, das im Cluster läuft.</translation>
    </message>
    <message>
        <source>There is a mirror for “%1” already, and the cluster accepts one an upstream. Move the hosts to the first one and remove this one.</source>
        <translation>Für „%1“ gibt es schon einen Mirror, und der Cluster nimmt einen je Upstream. Verschieben Sie die Hosts in den ersten, und entfernen Sie diesen.</translation>
    </message>
    <message>
        <source>The registry-cache extension of this Shoot has a cache for “%1”, and the cluster rejects both at once. Remove the cache or this mirror.</source>
        <translation>Die Extension registry-cache dieses Shoots hat einen Cache für „%1“, und der Cluster lehnt beides zugleich ab. Entfernen Sie den Cache oder diesen Mirror.</translation>
    </message>
    <message>
        <source>“%1” is Docker Hub, but its images are named docker.io, so this mirror is never asked for them. Name the upstream docker.io.</source>
        <translation>„%1“ ist Docker Hub, aber dessen Images heißen docker.io, also wird dieser Mirror nie nach ihnen gefragt. Nennen Sie den Upstream docker.io.</translation>
    </message>
    <message>
        <source>The upstream “%1” matches only images that are named with :443. Images named without a port do not use this mirror. Remove the port.</source>
        <translation>Der Upstream „%1“ passt nur auf Images, die mit :443 benannt sind. Images ohne Port im Namen nutzen diesen Mirror nicht. Entfernen Sie den Port.</translation>
    </message>
    <message>
        <source>The mirror of “%1” has no host, so the cluster rejects the manifest. Add a host, or remove the mirror.</source>
        <translation>Der Mirror von „%1“ hat keinen Host, darum lehnt der Cluster das Manifest ab. Fügen Sie einen Host hinzu, oder entfernen Sie den Mirror.</translation>
    </message>
    <message>
        <source>No host of “%1” has both pull and resolve, so nodes still ask the upstream what a tag means. Pulls by tag fail when it is down or limits requests. Give a host that you trust both capabilities.</source>
        <translation>Kein Host von „%1“ hat sowohl pull als auch resolve, also fragen Nodes weiter den Upstream, was ein Tag meint. Pulls nach Tag scheitern, wenn er ausfällt oder Anfragen begrenzt. Geben Sie einem Host, dem Sie vertrauen, beide Fähigkeiten.</translation>
    </message>
    <message>
        <source>The port in the upstream “%1” needs release %2 of the extension; older ones reject the manifest. Check which release the cluster runs.</source>
        <translation>Der Port im Upstream „%1“ braucht Release %2 der Extension; ältere lehnen das Manifest ab. Prüfen Sie, welches Release im Cluster läuft.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a registry, so the cluster rejects the manifest. %2</source>
        <translation>„%1“ ist nicht der Name einer Registry, darum lehnt der Cluster das Manifest ab. %2</translation>
    </message>
</context>
<context>
    <name>sme::MirrorTree</name>
    <message>
        <source>Mirrors</source>
        <translation>Mirrors</translation>
    </message>
    <message>
        <source>No mirrors yet.
Add one with Ctrl+M, or paste mirrors, hosts or a whole manifest here.</source>
        <translation>Noch keine Mirrors.
Fügen Sie mit Strg+M einen hinzu, oder fügen Sie hier Mirrors, Hosts oder ein ganzes Manifest ein.</translation>
    </message>
    <message>
        <source>Nothing can be added here: the document is read-only.
%1</source>
        <translation>Hier kann nichts hinzugefügt werden: Das Dokument ist nur zum Lesen.
%1</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
</context>
<context>
    <name>sme::MirrorTreeModel</name>
    <message>
        <source>pull (default)</source>
        <translation>pull (Standard)</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>true</source>
        <translation>true</translation>
    </message>
    <message>
        <source>false</source>
        <translation>false</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Mirror</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>CA bundle</source>
        <translation>CA-Bundle</translation>
    </message>
    <message>
        <source>Override path</source>
        <translation>Override path</translation>
    </message>
    <message>
        <source>API root</source>
        <translation>API-Wurzel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Change %1 hosts</source>
        <translation>%1 Hosts ändern</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>Move %1 mirrors</source>
        <translation>%1 Mirrors verschieben</translation>
    </message>
    <message>
        <source>Move %1 hosts</source>
        <translation>%1 Hosts verschieben</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Es gibt keinen Text zum Einfügen.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select the mirror that the hosts are to be added to.</source>
        <translation>Wählen Sie den Mirror aus, dem die Hosts hinzugefügt werden sollen.</translation>
    </message>
    <message>
        <source>Select the mirror that the host is to be added to.</source>
        <translation>Wählen Sie den Mirror aus, dem der Host hinzugefügt werden soll.</translation>
    </message>
    <message>
        <source>Remove %1 rows</source>
        <translation>%1 Zeilen entfernen</translation>
    </message>
    <message>
        <source>Move %1 rows</source>
        <translation>%1 Zeilen verschieben</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>1 info</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>%1 infos</source>
        <translation>%1 Hinweise</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts, as in: 1 error, 2 warnings</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>sme::NameAdvice</name>
    <message>
        <source>Remove the user before the @: mirrors are asked without credentials.</source>
        <translation>Entfernen Sie den Benutzer vor dem @: Mirrors werden ohne Anmeldung gefragt.</translation>
    </message>
    <message>
        <source>IPv6 addresses are not accepted: write a host name that stands for it.</source>
        <translation>IPv6-Adressen werden nicht angenommen: Schreiben Sie einen Hostnamen, der für sie steht.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535 without zeros before it.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535 ohne Nullen davor.</translation>
    </message>
    <message>
        <source>Write the name in its ASCII form, %1.</source>
        <translation>Schreiben Sie den Namen in seiner ASCII-Form, %1.</translation>
    </message>
    <message>
        <source>Write the host name in ASCII.</source>
        <translation>Schreiben Sie den Hostnamen in ASCII.</translation>
    </message>
    <message>
        <source>Write the host name in lower case.</source>
        <translation>Schreiben Sie den Hostnamen klein.</translation>
    </message>
    <message>
        <source>A host name has at most %1 characters.</source>
        <translation>Ein Hostname hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A host name has lower-case letters, digits, “-” and “.” only, and each part between dots begins and ends with a letter or digit.</source>
        <translation>Ein Hostname hat nur Kleinbuchstaben, Ziffern, „-“ und „.“, und jeder Teil zwischen Punkten beginnt und endet mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>Write the host name without the scheme before it.</source>
        <translation>Schreiben Sie den Hostnamen ohne das Schema davor.</translation>
    </message>
    <message>
        <source>Write the host name alone: a mirror is for a whole registry, without a path.</source>
        <translation>Schreiben Sie nur den Hostnamen: Ein Mirror gilt für eine ganze Registry, ohne Pfad.</translation>
    </message>
    <message>
        <source>Let it begin with https:// or http://.</source>
        <translation>Lassen Sie sie mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>Remove the control characters in it.</source>
        <translation>Entfernen Sie die Steuerzeichen darin.</translation>
    </message>
    <message>
        <source>Only https:// and http:// are possible at its begin.</source>
        <translation>Am Anfang sind nur https:// und http:// möglich.</translation>
    </message>
    <message>
        <source>Write a host name after %1.</source>
        <translation>Schreiben Sie einen Hostnamen hinter %1.</translation>
    </message>
    <message>
        <source>Remove the query or fragment, which begins with “?” or “#”.</source>
        <translation>Entfernen Sie die Abfrage oder das Fragment, das mit „?“ oder „#“ beginnt.</translation>
    </message>
    <message>
        <source>After a % in the path, two hexadecimal digits must follow; a plain % is written %25.</source>
        <translation>Auf ein % im Pfad müssen zwei hexadezimale Ziffern folgen; ein einfaches % schreibt man %25.</translation>
    </message>
</context>
<context>
    <name>sme::OutputController</name>
    <message>
        <source>YAML copied.</source>
        <translation>YAML kopiert.</translation>
    </message>
    <message>
        <source>Export YAML</source>
        <translation>YAML exportieren</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
    <message>
        <source>There is no mirror whose file could be copied.</source>
        <translation>Es gibt keinen Mirror, dessen Datei kopiert werden könnte.</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>%1 kopiert.</translation>
    </message>
    <message>
        <source>The files are not exported: the cluster would reject this document. See the errors in the findings.</source>
        <translation>Die Dateien werden nicht exportiert: Der Cluster würde dieses Dokument ablehnen. Siehe die Fehler unter den Befunden.</translation>
    </message>
    <message>
        <source>Export hosts.toml below</source>
        <translation>hosts.toml exportieren nach</translation>
    </message>
    <message numerus="yes">
        <source>%n file written below %1.</source>
        <translation>
            <numerusform>%n Datei unterhalb von %1 geschrieben.</numerusform>
            <numerusform>%n Dateien unterhalb von %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files written below %1.</source>
        <translation>
            <numerusform>%n Datei unterhalb von %1 geschrieben.</numerusform>
            <numerusform>%n Dateien unterhalb von %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sme::ProbeDetail</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>, %1 ms</source>
        <translation>, %1 ms</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>API root: %1</source>
        <translation>API-Wurzel: %1</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>Proxy: %1</translation>
    </message>
    <message>
        <source>The same on a node</source>
        <translation>Dasselbe auf einem Node</translation>
    </message>
</context>
<context>
    <name>sme::ProbeReport</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>containerd</source>
        <translation>containerd</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>On a node</source>
        <translation>Auf einem Node</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>API root</source>
        <translation>API-Wurzel</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Requests:</source>
        <translation>Anfragen:</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>The same on a node:</source>
        <translation>Dasselbe auf einem Node:</translation>
    </message>
    <message>
        <source>Connection test of registry mirrors</source>
        <translation>Verbindungstest von Registry-Mirrors</translation>
    </message>
    <message>
        <source>- Time: %1
</source>
        <translation>- Zeit: %1
</translation>
    </message>
    <message>
        <source>- Tool: shoot-mirror %1, from this computer and not from a node
</source>
        <translation>- Werkzeug: shoot-mirror %1, von diesem Computer und nicht von einem Node aus
</translation>
    </message>
    <message>
        <source>- Proxy: %1
</source>
        <translation>- Proxy: %1
</translation>
    </message>
    <message>
        <source>- Certificates trusted beside the system&apos;s: %1
</source>
        <translation>- Zertifikate, denen neben denen des Systems vertraut wird: %1
</translation>
    </message>
</context>
<context>
    <name>sme::ProbeRequest</name>
    <message>
        <source>Release %1 of the extension does not accept this host.</source>
        <translation>Release %1 der Extension nimmt diesen Host nicht an.</translation>
    </message>
</context>
<context>
    <name>sme::ProbeRunner</name>
    <message>
        <source>The image and its content came as they were asked for.</source>
        <translation>Das Image und sein Inhalt kamen wie angefragt.</translation>
    </message>
    <message>
        <source>The registry API answers.</source>
        <translation>Die Registry-API antwortet.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Der Test wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>sme::ProxyChoice</name>
    <message>
        <source>“%1” is not the URL of an http or socks5 proxy.</source>
        <translation>„%1“ ist nicht die URL eines http- oder socks5-Proxys.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>of the environment: %1</source>
        <translation>aus der Umgebung: %1</translation>
    </message>
    <message>
        <source>of the environment: http %1, https %2</source>
        <translation>aus der Umgebung: http %1, https %2</translation>
    </message>
</context>
<context>
    <name>sme::PullPathView</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>image to pull, for example nginx or quay.io/prometheus/node-exporter:v1.8.2</source>
        <translation>Image, zum Beispiel nginx oder quay.io/prometheus/node-exporter:v1.8.2</translation>
    </message>
    <message>
        <source>Pull path</source>
        <translation>Pull-Weg</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Make the requests from this computer, one after the other, up to the one that resolves the image</source>
        <translation>Die Anfragen von diesem Computer aus stellen, eine nach der anderen, bis zu der, die das Image auflöst</translation>
    </message>
    <message>
        <source>Image:</source>
        <translation>Image:</translation>
    </message>
    <message>
        <source>Which requests containerd would make to pull an image, in order, and why. Nothing is sent before you run them.</source>
        <translation>Welche Anfragen containerd stellen würde, um ein Image zu holen, in welcher Reihenfolge und warum. Nichts wird gesendet, bevor Sie es ausführen.</translation>
    </message>
    <message>
        <source>Making the requests that resolve %1…</source>
        <translation>Die Anfragen, die %1 auflösen, werden gestellt…</translation>
    </message>
    <message>
        <source>As seen from this computer: %1</source>
        <translation>Von diesem Computer aus gesehen: %1</translation>
    </message>
    <message>
        <source>containerd pulls %1 like this:</source>
        <translation>So holt containerd %1:</translation>
    </message>
</context>
<context>
    <name>sme::RecoveryStore</name>
    <message>
        <source>The unsaved text cannot be kept: %1</source>
        <translation>Der ungespeicherte Text kann nicht gesichert werden: %1</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>the folder %1 cannot be written to</source>
        <translation>in den Ordner %1 kann nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>sme::RegistryClient</name>
    <message>
        <source>The redirect leads to no http or https URL: %1</source>
        <translation>Die Weiterleitung führt zu keiner http- oder https-URL: %1</translation>
    </message>
    <message>
        <source>The redirects go in a circle, back to %1</source>
        <translation>Die Weiterleitungen gehen im Kreis, zurück zu %1</translation>
    </message>
    <message>
        <source>There are more than %1 redirects.</source>
        <translation>Es gibt mehr als %1 Weiterleitungen.</translation>
    </message>
    <message>
        <source>The challenge names no usable token server.</source>
        <translation>Die Challenge nennt keinen brauchbaren Token-Server.</translation>
    </message>
    <message>
        <source>The server asks for credentials (%1).</source>
        <translation>Der Server verlangt Zugangsdaten (%1).</translation>
    </message>
    <message>
        <source>No token: %1</source>
        <translation>Kein Token: %1</translation>
    </message>
    <message>
        <source>The token server&apos;s answer holds no usable token.</source>
        <translation>Die Antwort des Token-Servers enthält kein brauchbares Token.</translation>
    </message>
    <message>
        <source>The token server answered %1 %2.</source>
        <translation>Der Token-Server hat mit %1 %2 geantwortet.</translation>
    </message>
</context>
<context>
    <name>sme::ReleaseBox</name>
    <message>
        <source>Extension release</source>
        <translation>Release der Extension</translation>
    </message>
    <message>
        <source>The release of the registry-mirror extension to check against; portable: all that know the fields in use</source>
        <translation>Das Release der Extension registry-mirror, gegen das geprüft wird; portable: alle, die die benutzten Felder kennen</translation>
    </message>
</context>
<context>
    <name>sme::RowController</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>sme::RuleHelp</name>
    <message>
        <source>the registry-mirror extension has no providerConfig</source>
        <translation>die Extension registry-mirror hat keine providerConfig</translation>
    </message>
    <message>
        <source>the MirrorConfig has no mirror</source>
        <translation>die MirrorConfig hat keinen Mirror</translation>
    </message>
    <message>
        <source>the Shoot has the registry-mirror extension twice</source>
        <translation>der Shoot hat die Extension registry-mirror zweimal</translation>
    </message>
    <message>
        <source>a worker pool runs something else than containerd</source>
        <translation>ein Worker-Pool läuft mit etwas anderem als containerd</translation>
    </message>
    <message>
        <source>the extension entry is disabled</source>
        <translation>der Extension-Eintrag ist abgeschaltet</translation>
    </message>
    <message>
        <source>the upstream is not a host name, or has a port that the release does not know</source>
        <translation>der Upstream ist kein Hostname, oder er hat einen Port, den das Release nicht kennt</translation>
    </message>
    <message>
        <source>an earlier mirror has the same upstream</source>
        <translation>ein früherer Mirror hat denselben Upstream</translation>
    </message>
    <message>
        <source>a registry-cache extension caches the same upstream</source>
        <translation>eine Extension registry-cache hat einen Cache für denselben Upstream</translation>
    </message>
    <message>
        <source>the upstream is a name of Docker Hub by which no image is called</source>
        <translation>der Upstream ist ein Name von Docker Hub, unter dem kein Image läuft</translation>
    </message>
    <message>
        <source>the upstream has the port 443, which image names leave out</source>
        <translation>der Upstream hat den Port 443, den Image-Namen weglassen</translation>
    </message>
    <message>
        <source>a value needs a release newer than the oldest</source>
        <translation>ein Wert braucht ein neueres Release als das älteste</translation>
    </message>
    <message>
        <source>the mirror has no host</source>
        <translation>der Mirror hat keinen Host</translation>
    </message>
    <message>
        <source>no host of the mirror has both pull and resolve</source>
        <translation>kein Host des Mirrors hat sowohl pull als auch resolve</translation>
    </message>
    <message>
        <source>the host is not a URL that the release accepts</source>
        <translation>der Host ist keine URL, die das Release annimmt</translation>
    </message>
    <message>
        <source>the mirror has the same host before</source>
        <translation>der Mirror hat denselben Host schon vorher</translation>
    </message>
    <message>
        <source>a capability is neither pull nor resolve</source>
        <translation>eine Fähigkeit ist weder pull noch resolve</translation>
    </message>
    <message>
        <source>a capability is given twice</source>
        <translation>eine Fähigkeit steht zweimal da</translation>
    </message>
    <message>
        <source>the CA bundle names no Secret of the Shoot&apos;s resources</source>
        <translation>das CA-Bundle nennt kein Secret aus den Ressourcen des Shoots</translation>
    </message>
    <message>
        <source>the Secret of the CA bundle is not immutable, or no PEM certificates</source>
        <translation>das Secret des CA-Bundles ist nicht immutable oder enthält keine PEM-Zertifikate</translation>
    </message>
    <message>
        <source>a field needs a release newer than the oldest</source>
        <translation>ein Feld braucht ein neueres Release als das älteste</translation>
    </message>
    <message>
        <source>a host has resolve but not pull</source>
        <translation>ein Host hat resolve, aber nicht pull</translation>
    </message>
    <message>
        <source>a public mirror resolves tags</source>
        <translation>ein öffentlicher Mirror löst Tags auf</translation>
    </message>
    <message>
        <source>a host is not encrypted</source>
        <translation>ein Host ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>an http:// host has a CA bundle</source>
        <translation>ein http://-Host hat ein CA-Bundle</translation>
    </message>
    <message>
        <source>containerd appends /v2 to the path of a host</source>
        <translation>containerd hängt /v2 an den Pfad eines Hosts an</translation>
    </message>
    <message>
        <source>overridePath leaves the API root without /v2</source>
        <translation>overridePath lässt die API-Wurzel ohne /v2</translation>
    </message>
    <message>
        <source>a path that begins with /v2 gets another /v2</source>
        <translation>ein Pfad, der mit /v2 beginnt, bekommt noch ein /v2</translation>
    </message>
    <message>
        <source>two hosts differ only by case or a slash at the end</source>
        <translation>zwei Hosts unterscheiden sich nur durch Groß- und Kleinschreibung oder einen Schrägstrich am Ende</translation>
    </message>
    <message>
        <source>a host is the upstream itself</source>
        <translation>ein Host ist der Upstream selbst</translation>
    </message>
    <message>
        <source>a host is known to serve web pages only</source>
        <translation>von einem Host ist bekannt, dass er nur Webseiten liefert</translation>
    </message>
    <message>
        <source>a public mirror does not serve this upstream</source>
        <translation>ein öffentlicher Mirror liefert diesen Upstream nicht</translation>
    </message>
    <message>
        <source>a host has a name that only pods can resolve</source>
        <translation>ein Host hat einen Namen, den nur Pods auflösen können</translation>
    </message>
    <message>
        <source>a host is the node itself</source>
        <translation>ein Host ist der Node selbst</translation>
    </message>
    <message>
        <source>the CA file and hosts.toml lie in different directories</source>
        <translation>die CA-Datei und hosts.toml liegen in verschiedenen Verzeichnissen</translation>
    </message>
    <message>
        <source>a host is an upstream of the same document</source>
        <translation>ein Host ist ein Upstream desselben Dokuments</translation>
    </message>
</context>
<context>
    <name>sme::ShootShape</name>
    <message>
        <source>a mapping</source>
        <translation>ein Mapping</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
</context>
<context>
    <name>sme::Snippet</name>
    <message>
        <source>There is no document.</source>
        <translation>Es gibt kein Dokument.</translation>
    </message>
    <message>
        <source>There is no entry of the registry-mirror extension.</source>
        <translation>Es gibt keinen Eintrag der Extension registry-mirror.</translation>
    </message>
    <message>
        <source>There is no configuration of the registry-mirror extension (providerConfig).</source>
        <translation>Es gibt keine Konfiguration der Extension registry-mirror (providerConfig).</translation>
    </message>
</context>
<context>
    <name>sme::StatusSummary</name>
    <message numerus="yes">
        <source>%n mirror</source>
        <translation>
            <numerusform>%n Mirror</numerusform>
            <numerusform>%n Mirrors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mirrors</source>
        <translation>
            <numerusform>%n Mirror</numerusform>
            <numerusform>%n Mirrors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host</source>
        <translation>
            <numerusform>%n Host</numerusform>
            <numerusform>%n Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <translation>
            <numerusform>%n Host</numerusform>
            <numerusform>%n Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Release: %1</source>
        <translation>Release: %1</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
</context>
<context>
    <name>sme::SyntaxTree</name>
    <message>
        <source>brackets are nested too deep</source>
        <translation>Klammern sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a value is longer than 6 MB</source>
        <translation>ein Wert ist länger als 6 MB</translation>
    </message>
    <message>
        <source>a tab indents this line; YAML allows only spaces there</source>
        <translation>ein Tabulator rückt diese Zeile ein; YAML erlaubt dort nur Leerzeichen</translation>
    </message>
    <message>
        <source>an anchor contains its own alias</source>
        <translation>ein Anker enthält seinen eigenen Alias</translation>
    </message>
    <message>
        <source>its aliases expand to more than a million values</source>
        <translation>seine Aliasse ergeben mehr als eine Million Werte</translation>
    </message>
    <message>
        <source>this belongs to nothing above it; check its indentation</source>
        <translation>das gehört zu nichts darüber; prüfen Sie die Einrückung</translation>
    </message>
    <message>
        <source>there is nothing before this comma or bracket</source>
        <translation>vor diesem Komma oder dieser Klammer steht nichts</translation>
    </message>
    <message>
        <source>there is no key here</source>
        <translation>hier fehlt ein Schlüssel</translation>
    </message>
    <message>
        <source>there is no colon after this key</source>
        <translation>nach diesem Schlüssel fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>this quote is not closed</source>
        <translation>dieses Anführungszeichen wird nicht geschlossen</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>there is a template here; render it first</source>
        <translation>hier steht eine Vorlage; erzeugen Sie erst den Text daraus</translation>
    </message>
    <message>
        <source>it has more than a million and a half values</source>
        <translation>es hat mehr als anderthalb Millionen Werte</translation>
    </message>
</context>
<context>
    <name>sme::TextCheck</name>
    <message>
        <source>The file is not UTF-8 text (it may be UTF-16). Save it as UTF-8.</source>
        <translation>Die Datei ist kein UTF-8-Text (vielleicht UTF-16). Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>The control character U+%1 is not allowed in YAML; is this a text file?</source>
        <translation>Das Steuerzeichen U+%1 ist in YAML nicht erlaubt; ist das eine Textdatei?</translation>
    </message>
    <message>
        <source>Byte 0x%1 is not valid UTF-8. Save the file as UTF-8.</source>
        <translation>Das Byte 0x%1 ist kein gültiges UTF-8. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>A carriage return stands here without a line feed (a line end of old Macs): some YAML readers begin a new line there, others do not. Save the file with LF or CRLF line ends.</source>
        <translation>Hier steht ein Wagenrücklauf ohne Zeilenvorschub (ein Zeilenende alter Macs): Manche YAML-Leser beginnen dort eine neue Zeile, andere nicht. Speichern Sie die Datei mit LF oder CRLF als Zeilenenden.</translation>
    </message>
</context>
<context>
    <name>sme::TextFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>it is larger than the limit of %1 MiB</source>
        <translation>sie ist größer als die Grenze von %1 MiB</translation>
    </message>
    <message>
        <source>%1. It still has its old content.</source>
        <translation>%1. Sie hat noch ihren alten Inhalt.</translation>
    </message>
    <message>
        <source>%1. Its old content is damaged.</source>
        <translation>%1. Ihr alter Inhalt ist beschädigt.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
</context>
<context>
    <name>sme::TlsReport</name>
    <message>
        <source>The certificate %1 is valid until %2 only.</source>
        <translation>Das Zertifikat %1 ist nur bis %2 gültig.</translation>
    </message>
    <message>
        <source>The CA bundle has PEM blocks that cannot be read: %1</source>
        <translation>Das CA-Bundle hat PEM-Blöcke, die nicht gelesen werden können: %1</translation>
    </message>
    <message>
        <source>The certificate %1 is valid from %2 to %3 only.</source>
        <translation>Das Zertifikat %1 ist nur von %2 bis %3 gültig.</translation>
    </message>
    <message>
        <source>%1 The certificate has no subject alternative names at all.</source>
        <translation>%1 Das Zertifikat hat gar keine Subject Alternative Names.</translation>
    </message>
    <message>
        <source>%1 It is for: %2</source>
        <translation>%1 Es ist für: %2</translation>
    </message>
    <message>
        <source>The certificate chain is not trusted: %1. The last certificate was issued by %2.</source>
        <translation>Der Zertifikatskette wird nicht vertraut: %1. Das letzte Zertifikat wurde von %2 ausgestellt.</translation>
    </message>
    <message>
        <source>The port speaks plain HTTP, not TLS.</source>
        <translation>Der Port spricht unverschlüsseltes HTTP, kein TLS.</translation>
    </message>
    <message>
        <source>The server wants a client certificate: %1</source>
        <translation>Der Server will ein Client-Zertifikat: %1</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1</source>
        <translation>Der TLS-Handshake ist gescheitert: %1</translation>
    </message>
</context>
<context>
    <name>sme::TlsSession</name>
    <message>
        <source>What came back is not TLS: %1</source>
        <translation>Was zurückkam, ist kein TLS: %1</translation>
    </message>
    <message>
        <source>The server sent no certificate.</source>
        <translation>Der Server hat kein Zertifikat gesendet.</translation>
    </message>
    <message>
        <source>The certificate is not for %1.</source>
        <translation>Das Zertifikat ist nicht für %1.</translation>
    </message>
    <message>
        <source>the server&apos;s alert: %1</source>
        <translation>Alert des Servers: %1</translation>
    </message>
    <message>
        <source>no TLS version from 1.2 on in common (%1)</source>
        <translation>keine gemeinsame TLS-Version ab 1.2 (%1)</translation>
    </message>
</context>
<context>
    <name>sme::TlsTrust</name>
    <message>
        <source>The CA bundle holds no readable certificate.</source>
        <translation>Das CA-Bundle enthält kein lesbares Zertifikat.</translation>
    </message>
</context>
<context>
    <name>sme::Trace</name>
    <message>
        <source>the host is not a valid URL</source>
        <translation>der Host ist keine gültige URL</translation>
    </message>
    <message>
        <source>; over HTTPS first, since the host has a CA bundle and a port other than 80</source>
        <translation>; zuerst über HTTPS, da der Host ein CA-Bundle und einen anderen Port als 80 hat</translation>
    </message>
    <message>
        <source>it has not the capability pull</source>
        <translation>er hat die Fähigkeit pull nicht</translation>
    </message>
    <message>
        <source>it has not the capability resolve, and a tag is to be resolved</source>
        <translation>er hat die Fähigkeit resolve nicht, und ein Tag ist aufzulösen</translation>
    </message>
    <message>
        <source>finds out the digest of the tag</source>
        <translation>findet den Digest des Tags heraus</translation>
    </message>
    <message>
        <source>finds out whether the digest is there</source>
        <translation>findet heraus, ob es den Digest gibt</translation>
    </message>
    <message>
        <source>, at the upstream itself after all mirrors</source>
        <translation>, am Upstream selbst, nach allen Mirrors</translation>
    </message>
    <message>
        <source>200 ends the resolve step (without digest or length a GET of the same URL follows); 404, 4xx, 5xx and no answer lead to the next host; 3xx without a target breaks the pull</source>
        <translation>200 beendet den Resolve-Schritt (ohne Digest oder Länge folgt ein GET derselben URL); 404, 4xx, 5xx und keine Antwort führen zum nächsten Host; 3xx ohne Ziel bricht den Pull ab</translation>
    </message>
    <message>
        <source>only if no host has a manifest with this digest: the digest may be that of a blob</source>
        <translation>nur, wenn kein Host ein Manifest mit diesem Digest hat: Der Digest kann der eines Blobs sein</translation>
    </message>
    <message>
        <source>200 ends the resolve step; the rest leads to the next host</source>
        <translation>200 beendet den Resolve-Schritt; alles andere führt zum nächsten Host</translation>
    </message>
    <message>
        <source>gets the manifest by its digest; capabilities do not count here</source>
        <translation>holt das Manifest nach seinem Digest; Fähigkeiten zählen hier nicht</translation>
    </message>
    <message>
        <source>gets the config and each layer by its digest; capabilities do not count here</source>
        <translation>holt die Konfiguration und jeden Layer nach ihrem Digest; Fähigkeiten zählen hier nicht</translation>
    </message>
    <message>
        <source>200 is taken, and a wrong content breaks the pull; the rest leads to the next host</source>
        <translation>200 wird genommen, und ein falscher Inhalt bricht den Pull ab; alles andere führt zum nächsten Host</translation>
    </message>
</context>
<context>
    <name>sme::TraceModel</name>
    <message>
        <source>%1 ended the resolve step. %2</source>
        <translation>%1 hat den Resolve-Schritt beendet. %2</translation>
    </message>
    <message>
        <source>%1 breaks the pull. %2</source>
        <translation>%1 bricht den Pull ab. %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>No host resolved the image: the pull fails.</source>
        <translation>Kein Host hat das Image aufgelöst: Der Pull scheitert.</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <translation>%1 wird ausgelassen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1: ends the resolve step</source>
        <translation>%1: beendet den Resolve-Schritt</translation>
    </message>
    <message>
        <source>%1: breaks the pull</source>
        <translation>%1: bricht den Pull ab</translation>
    </message>
    <message>
        <source>%1: goes on</source>
        <translation>%1: geht weiter</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>wird gefragt…</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was danach kommt</translation>
    </message>
</context>
<context>
    <name>sme::Validator</name>
    <message>
        <source>The field %1 needs release %2 of the extension; %3 does not know it and rejects the manifest.</source>
        <translation>Das Feld %1 braucht Release %2 der Extension; %3 kennt es nicht und lehnt das Manifest ab.</translation>
    </message>
</context>
<context>
    <name>sme::Verdict</name>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>credentials required</source>
        <translation>Zugangsdaten nötig</translation>
    </message>
    <message>
        <source>Nodes have no credentials for mirrors: let the mirror serve images without them.</source>
        <translation>Nodes haben keine Zugangsdaten für Mirrors: Lassen Sie den Mirror Images ohne sie ausliefern.</translation>
    </message>
    <message>
        <source>not a registry</source>
        <translation>keine Registry</translation>
    </message>
    <message>
        <source>Check host, port and path of the URL. A path that already leads to the API needs overridePath.</source>
        <translation>Prüfen Sie Host, Port und Pfad der URL. Ein Pfad, der schon zur API führt, braucht overridePath.</translation>
    </message>
    <message>
        <source>image not found</source>
        <translation>Image nicht gefunden</translation>
    </message>
    <message>
        <source>Check that the mirror serves this upstream, and the path of the URL.</source>
        <translation>Prüfen Sie, ob der Mirror diesen Upstream liefert, und den Pfad der URL.</translation>
    </message>
    <message>
        <source>wrong content</source>
        <translation>falscher Inhalt</translation>
    </message>
    <message>
        <source>The mirror serves broken content and breaks pulls: take it out until it is right.</source>
        <translation>Der Mirror liefert beschädigten Inhalt, an dem Pulls abbrechen: Nehmen Sie ihn heraus, bis das behoben ist.</translation>
    </message>
    <message>
        <source>access forbidden</source>
        <translation>Zugang verweigert</translation>
    </message>
    <message>
        <source>Check the mirror&apos;s access rules, and that the nodes&apos; addresses are allowed.</source>
        <translation>Prüfen Sie die Zugangsregeln des Mirrors, und ob die Adressen der Nodes erlaubt sind.</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>Anfragen begrenzt</translation>
    </message>
    <message>
        <source>The host limits requests. containerd asks five more times at once, which does not help.</source>
        <translation>Der Host begrenzt Anfragen. containerd fragt sofort noch fünfmal, was nicht hilft.</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>The mirror itself has a problem: look at its log.</source>
        <translation>Der Mirror selbst hat ein Problem: Sehen Sie in sein Log.</translation>
    </message>
    <message>
        <source>name does not resolve</source>
        <translation>Name nicht auflösbar</translation>
    </message>
    <message>
        <source>Check the spelling of the host. Nodes use their own resolver: test there too, with the commands.</source>
        <translation>Prüfen Sie die Schreibweise des Hosts. Nodes nutzen ihren eigenen Resolver: Testen Sie auch dort, mit den Befehlen.</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Nothing listens on this port: check the port and that the mirror runs.</source>
        <translation>An diesem Port lauscht niemand: Prüfen Sie den Port, und ob der Mirror läuft.</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>There is no route to the host from here: check network and firewall.</source>
        <translation>Von hier führt kein Weg zum Host: Prüfen Sie Netz und Firewall.</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Often a firewall that drops packets. On a node every request waits 30 s before the next host is tried.</source>
        <translation>Oft eine Firewall, die Pakete verwirft. Auf einem Node wartet jede Anfrage 30 s, bevor der nächste Host versucht wird.</translation>
    </message>
    <message>
        <source>TLS: not trusted</source>
        <translation>TLS: nicht vertraut</translation>
    </message>
    <message>
        <source>Name the CA that signed the certificate with caBundleSecretReferenceName, or let the server send its intermediate certificates.</source>
        <translation>Nennen Sie die CA, die das Zertifikat ausgestellt hat, mit caBundleSecretReferenceName, oder lassen Sie den Server seine Zwischenzertifikate senden.</translation>
    </message>
    <message>
        <source>TLS: not valid now</source>
        <translation>TLS: jetzt nicht gültig</translation>
    </message>
    <message>
        <source>Renew the certificate. If its dates are right, check the clock of this computer.</source>
        <translation>Erneuern Sie das Zertifikat. Wenn seine Daten stimmen, prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>TLS: wrong name</source>
        <translation>TLS: falscher Name</translation>
    </message>
    <message>
        <source>Use a name from the certificate&apos;s subject alternative names, or have it issued for this one. A Common Name does not count.</source>
        <translation>Nehmen Sie einen der Subject Alternative Names des Zertifikats, oder lassen Sie es für diesen Namen ausstellen. Ein Common Name zählt nicht.</translation>
    </message>
    <message>
        <source>TLS: client certificate required</source>
        <translation>TLS: Client-Zertifikat nötig</translation>
    </message>
    <message>
        <source>A mirror cannot be given a client certificate: let it serve images without one.</source>
        <translation>Einem Mirror kann kein Client-Zertifikat mitgegeben werden: Lassen Sie ihn Images ohne eines ausliefern.</translation>
    </message>
    <message>
        <source>TLS: handshake failed</source>
        <translation>TLS: Handshake gescheitert</translation>
    </message>
    <message>
        <source>Check the server&apos;s TLS settings: at least TLS 1.2 is needed.</source>
        <translation>Prüfen Sie die TLS-Einstellungen des Servers: Nötig ist mindestens TLS 1.2.</translation>
    </message>
    <message>
        <source>plain HTTP behind https://</source>
        <translation>unverschlüsseltes HTTP hinter https://</translation>
    </message>
    <message>
        <source>Use http:// for this port, or the port that speaks HTTPS.</source>
        <translation>Nehmen Sie http:// für diesen Port, oder den Port, der HTTPS spricht.</translation>
    </message>
    <message>
        <source>HTTPS behind http://</source>
        <translation>HTTPS hinter http://</translation>
    </message>
    <message>
        <source>Use https:// for this port.</source>
        <translation>Nehmen Sie https:// für diesen Port.</translation>
    </message>
    <message>
        <source>redirects lead nowhere</source>
        <translation>Weiterleitungen führen ins Leere</translation>
    </message>
    <message>
        <source>Use the URL at which the registry really is.</source>
        <translation>Nehmen Sie die URL, unter der die Registry wirklich ist.</translation>
    </message>
    <message>
        <source>no proper HTTP answer</source>
        <translation>keine richtige HTTP-Antwort</translation>
    </message>
    <message>
        <source>Something other than an HTTP server listens there, or it broke off: check the port.</source>
        <translation>Dort lauscht etwas anderes als ein HTTP-Server, oder er hat abgebrochen: Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>proxy failed</source>
        <translation>Proxy hat versagt</translation>
    </message>
    <message>
        <source>Check the proxy, or test without it.</source>
        <translation>Prüfen Sie den Proxy, oder testen Sie ohne ihn.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>Correct the host first: the cluster does not accept it.</source>
        <translation>Berichtigen Sie zuerst den Host: Der Cluster nimmt ihn nicht an.</translation>
    </message>
    <message>
        <source>containerd would use it</source>
        <translation>containerd würde ihn nutzen</translation>
    </message>
    <message>
        <source>containerd would skip it without a word</source>
        <translation>containerd würde ihn wortlos übergehen</translation>
    </message>
    <message>
        <source>the pull would break</source>
        <translation>der Pull würde abbrechen</translation>
    </message>
    <message>
        <source>not found out</source>
        <translation>nicht herausgefunden</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Registry API</source>
        <translation>Registry-API</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
</context>
<context>
    <name>sme::YamlView</name>
    <message>
        <source>Shoot YAML</source>
        <translation>Shoot-YAML</translation>
    </message>
    <message>
        <source>YAML scope</source>
        <translation>YAML-Umfang</translation>
    </message>
    <message>
        <source>What to show, copy and export</source>
        <translation>Was gezeigt, kopiert und exportiert wird</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Ganze Datei</translation>
    </message>
    <message>
        <source>Extension entry</source>
        <translation>Extension-Eintrag</translation>
    </message>
    <message>
        <source>MirrorConfig</source>
        <translation>MirrorConfig</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Show what saving would change in the file</source>
        <translation>Zeigen, was Speichern in der Datei ändern würde</translation>
    </message>
    <message>
        <source>Nothing has changed since the file was saved.</source>
        <translation>Seit dem Speichern hat sich nichts geändert.</translation>
    </message>
</context>
</TS>
