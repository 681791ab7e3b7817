// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "testmain.h"

#include <QFile>

#include <cstring>

#include <elf.h>

using namespace Qt::StringLiterals;

namespace {

/// A program as it lies on the disk: an ELF of the machine's own word size and byte order.
class Program
{
public:
    explicit Program(const QString &path)
    {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            m_bytes = file.readAll();
    }
    bool hasElfHeader() const { return m_bytes.startsWith(ELFMAG) && m_bytes.at(EI_CLASS) == ELFCLASS64; }
    Elf64_Ehdr header() const { return at<Elf64_Ehdr>(0); }

    QList<Elf64_Phdr> segments(Elf64_Word type) const
    {
        QList<Elf64_Phdr> found;
        for (int i = 0; i < header().e_phnum; ++i) {
            const auto segment = at<Elf64_Phdr>(header().e_phoff + std::size_t(i) * sizeof(Elf64_Phdr));
            if (segment.p_type == type)
                found += segment;
        }
        return found;
    }
    /// Values of an entry of the dynamic section; 0 if there is none.
    Elf64_Xword dynamic(Elf64_Sxword tag) const
    {
        for (const Elf64_Phdr &segment : segments(PT_DYNAMIC)) {
            for (std::size_t i = 0; i < segment.p_filesz / sizeof(Elf64_Dyn); ++i) {
                const auto entry = at<Elf64_Dyn>(segment.p_offset + i * sizeof(Elf64_Dyn));
                if (entry.d_tag == tag)
                    return entry.d_un.d_val;
            }
        }
        return 0;
    }
    bool contains(const QByteArray &bytes) const { return m_bytes.contains(bytes); }

private:
    template<typename T>
    T at(std::size_t offset) const
    {
        T value = {};
        if (offset + sizeof(T) <= std::size_t(m_bytes.size()))
            std::memcpy(&value, m_bytes.constData() + offset, sizeof(T));
        return value;
    }

    QByteArray m_bytes;
};

} // namespace

/// What protects the programs against what they read, from their files.
class HardeningTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHardened_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("command line") << QStringLiteral(MIRROR_CLI);
#ifdef MIRROR_EDITOR
        QTest::newRow("editor") << QStringLiteral(MIRROR_EDITOR);
#endif
    }
    void isHardened()
    {
        QFETCH(const QString, path);
        const Program program(path);
        if (!program.hasElfHeader())
            QSKIP("The program is no 64 bit ELF.");
        QCOMPARE(program.header().e_type, Elf64_Half(ET_DYN));
        QVERIFY(program.dynamic(DT_FLAGS_1) & DF_1_PIE);
        QVERIFY(program.dynamic(DT_FLAGS_1) & DF_1_NOW);
        QVERIFY(!program.segments(PT_GNU_RELRO).isEmpty());
        QCOMPARE(program.segments(PT_GNU_STACK).size(), 1);
        QVERIFY(!(program.segments(PT_GNU_STACK).first().p_flags & PF_X));
        for (const Elf64_Phdr &segment : program.segments(PT_LOAD))
            QVERIFY((segment.p_flags & (PF_W | PF_X)) != (PF_W | PF_X));
    }

    void isCheckedWhileItRuns()
    {
#ifndef MIRROR_OPTIMIZED
        QSKIP("Debug builds go without these checks.");
#else
        const Program program(QStringLiteral(MIRROR_CLI));
        QVERIFY(program.contains("__stack_chk_fail"));
        QVERIFY(program.contains("_chk@") || program.contains("__memcpy_chk") || program.contains("__read_chk")
                || program.contains("__pread64_chk") || program.contains("__readlink_chk"));
#ifdef __x86_64__
        const QByteArray endbr64 = QByteArray::fromHex("f30f1efa");
        QVERIFY(program.contains(endbr64));
#endif
#endif
    }
};

MIRROR_TEST(HardeningTest)
#include "tst_hardening.moc"
